package dashwright.renderer.data.sample;

import dashwright.compiler.plan.QueryPlan;
import dashwright.dsl.model.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** How queries read durations. */
final class Latency {
  /** Of a log-normal distribution with the spreads used here, the mean is about this quantile. */
  private static final BigDecimal MEAN = new BigDecimal("0.64");

  private static final Pattern RATE = Pattern.compile("rate\\(\\s*([A-Za-z_:][\\w:]*)");

  private Latency() {}

  /** The metric that a query reads durations from. */
  static Optional<String> histogram(QueryPlan query) {
    return RATE.matcher(query.promql()).results().map(match -> match.group(1)).findFirst();
  }

  static double quantile(QueryPlan query) {
    return query.measure().quantile().orElse(MEAN).doubleValue();
  }

  /** How many of the chart's unit make a second; 1 where the chart has no unit of time. */
  static double perSecond(Optional<Charts.Facts> facts) {
    return facts
        .map(Charts.Facts::unit)
        .filter(unit -> unit.dimension() == Unit.Dimension.TIME)
        .map(unit -> 1 / unit.factor().doubleValue())
        .orElse(1.0);
  }
}
