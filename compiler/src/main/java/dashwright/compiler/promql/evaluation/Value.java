package dashwright.compiler.promql.evaluation;

import java.util.List;

/** What a query gives. Times are milliseconds since 1970. */
public sealed interface Value {

  /** A number. */
  record Scalar(long time, double value) implements Value {}

  /** A text. */
  record Text(long time, String value) implements Value {}

  /** One value for each series, at the same time; sorted only by what the query sorts by. */
  record Vector(List<Point> points) implements Value {
    public Vector {
      points = List.copyOf(points);
    }
  }

  /** Many values for each series; sorted by labels. */
  record Matrix(List<Series> series) implements Value {
    public Matrix {
      series = List.copyOf(series);
    }
  }

  /** One value of one series. */
  record Point(Labels labels, long time, double value) {}

  /** All values of one series. */
  record Series(Labels labels, Samples samples) {}
}
