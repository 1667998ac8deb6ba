package dashwright.renderer.data.sample;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.QueryPlan;
import dashwright.dsl.source.Origin;
import dashwright.renderer.data.Answer;
import dashwright.renderer.data.Series;
import dashwright.renderer.data.TimeGrid;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Reads sample data in tests. */
record Read(SampleSource source) {
  static final TimeGrid HOUR = grid(Duration.ofHours(1), Duration.ofMinutes(1));
  static final TimeGrid DAY = grid(Duration.ofHours(24), Duration.ofMinutes(5));
  static final TimeGrid MONTH = grid(Duration.ofDays(30), Duration.ofHours(2));

  static Read of(EnvironmentPlan environment) {
    return new Read(SampleSource.of(environment, Shop.NOW));
  }

  static TimeGrid grid(Duration range, Duration step) {
    return new TimeGrid(Shop.NOW, range, step);
  }

  Answer answer(String promql, TimeGrid grid, QueryPlan.Evaluation evaluation) {
    QueryPlan query =
        new QueryPlan(
            "A",
            promql,
            promql,
            "legend",
            Measure.of(Measure.Quantity.LEVEL),
            Optional.empty(),
            Duration.ofSeconds(15),
            List.of(),
            Optional.empty(),
            evaluation,
            new Origin.Whole("test"));
    return source.answer(query, grid);
  }

  List<Series> all(String promql, TimeGrid grid) {
    return answer(promql, grid, QueryPlan.Evaluation.RANGE).series();
  }

  /** The values of the only series. */
  double[] values(String promql, TimeGrid grid) {
    List<Series> series = all(promql, grid);
    if (series.size() != 1) {
      throw new AssertionError("not one series but " + series.size() + " of " + promql);
    }
    return series.get(0).toArray();
  }

  /** The value of the only series now. */
  double last(String promql) {
    return only(answer(promql, HOUR, QueryPlan.Evaluation.INSTANT).series(), promql).last();
  }

  static double last(SampleSource source, QueryPlan query) {
    return only(source.answer(query, MONTH).series(), query.promql()).last();
  }

  private static Series only(List<Series> series, String promql) {
    if (series.size() != 1) {
      throw new AssertionError("not one series but " + series.size() + " of " + promql);
    }
    return series.get(0);
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
