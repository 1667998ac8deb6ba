package dashwright.renderer.data.sample;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.renderer.data.Series;
import dashwright.renderer.data.TimeGrid;
import java.time.Duration;
import java.util.List;
import java.util.stream.DoubleStream;

/** Reads sample data in tests. */
record Read(SampleSource source) {
  static final TimeGrid HOUR = grid(Duration.ofHours(1), Duration.ofMinutes(1));
  static final TimeGrid DAY = grid(Duration.ofHours(24), Duration.ofMinutes(5));
  static final TimeGrid MONTH = grid(Duration.ofDays(30), Duration.ofHours(2));
  static final TimeGrid YEAR = grid(Duration.ofDays(365), Duration.ofDays(1));

  static Read of(EnvironmentPlan environment) {
    return new Read(SampleSource.of(environment, Shop.NOW));
  }

  static TimeGrid grid(Duration range, Duration step) {
    return new TimeGrid(Shop.NOW, range, step);
  }

  List<Series> all(Ask ask, TimeGrid grid) {
    return source.answer(ask.plan(), grid).series();
  }

  /** The values of the only series. */
  double[] values(Ask ask, TimeGrid grid) {
    List<Series> series = all(ask, grid);
    if (series.size() != 1) {
      throw new AssertionError("not one series but " + series.size());
    }
    return series.get(0).toArray();
  }

  double last(Ask ask) {
    double[] values = values(ask, HOUR);
    return values[values.length - 1];
  }

  static double max(double[] values) {
    return DoubleStream.of(values).filter(v -> !Double.isNaN(v)).max().orElse(Double.NaN);
  }

  static double min(double[] values) {
    return DoubleStream.of(values).filter(v -> !Double.isNaN(v)).min().orElse(Double.NaN);
  }

  static long gaps(double[] values) {
    return DoubleStream.of(values).filter(Double::isNaN).count();
  }
}
