package dashwright.renderer.data.sample;

import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.Samples;
import dashwright.compiler.promql.evaluation.Value;
import dashwright.renderer.data.Series;
import dashwright.renderer.data.TimeGrid;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** What an evaluation gives, at the times of a grid. */
final class Answers {
  private Answers() {}

  /** The series; of the time after now nothing is known. */
  static List<Series> series(Value value, TimeGrid grid, Instant now) {
    if (value instanceof Value.Matrix matrix) {
      return matrix.series().stream()
          .map(series -> range(series.labels(), series.samples(), grid, now))
          .toList();
    }
    if (value instanceof Value.Vector vector) {
      return vector.points().stream()
          .map(point -> instant(point.labels(), point.value(), grid, now))
          .toList();
    }
    if (value instanceof Value.Scalar scalar) {
      return List.of(instant(Labels.NONE, scalar.value(), grid, now));
    }
    return List.of();
  }

  private static Series range(Labels labels, Samples samples, TimeGrid grid, Instant now) {
    double[] values = gaps(grid);
    long start = grid.start().toEpochMilli();
    long step = grid.step().toMillis();
    for (int i = 0; i < samples.size(); i++) {
      if (samples.time(i) <= now.toEpochMilli()) {
        values[(int) ((samples.time(i) - start) / step)] = Digits.round(samples.value(i));
      }
    }
    return new Series(labels.map(), values);
  }

  /** Only the last time counts. */
  private static Series instant(Labels labels, double value, TimeGrid grid, Instant now) {
    double[] values = gaps(grid);
    if (!grid.end().isAfter(now)) {
      values[values.length - 1] = Digits.round(value);
    }
    return new Series(labels.map(), values);
  }

  private static double[] gaps(TimeGrid grid) {
    double[] values = new double[grid.points()];
    Arrays.fill(values, Double.NaN);
    return values;
  }
}
