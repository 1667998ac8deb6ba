package dashwright.renderer.data.engine;

import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.Samples;
import dashwright.compiler.promql.evaluation.Value;
import dashwright.renderer.data.Series;
import dashwright.renderer.data.TimeGrid;
import java.util.Arrays;
import java.util.List;

/** Puts values on the times of a grid. */
final class GridSeries {
  private GridSeries() {}

  static List<Series> of(Value value, TimeGrid grid) {
    if (value instanceof Value.Matrix matrix) {
      return matrix.series().stream()
          .map(series -> course(series.labels(), series.samples(), grid))
          .toList();
    }
    if (value instanceof Value.Vector vector) {
      return vector.points().stream()
          .map(point -> last(point.labels(), point.value(), grid))
          .toList();
    }
    return value instanceof Value.Scalar scalar
        ? List.of(last(Labels.NONE, scalar.value(), grid))
        : List.of();
  }

  private static Series course(Labels labels, Samples samples, TimeGrid grid) {
    double[] values = gaps(grid);
    long start = grid.start().toEpochMilli();
    long step = grid.step().toMillis();
    for (int i = 0; i < samples.size(); i++) {
      long index = Math.round((samples.time(i) - start) / (double) step);
      if (index >= 0 && index < values.length) {
        values[(int) index] = samples.value(i);
      }
    }
    return new Series(labels.map(), values);
  }

  private static Series last(Labels labels, double value, TimeGrid grid) {
    double[] values = gaps(grid);
    values[values.length - 1] = value;
    return new Series(labels.map(), values);
  }

  private static double[] gaps(TimeGrid grid) {
    double[] values = new double[grid.points()];
    Arrays.fill(values, Double.NaN);
    return values;
  }
}
