package dashwright.compiler.plan;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * What the values of a query mean.
 *
 * @param quantity the quantity
 * @param quantile of a latency, the quantile, 0 to 1
 * @param over of a burn rate or an SLI, the window that each value looks back over
 */
public record Measure(Quantity quantity, Optional<BigDecimal> quantile, Optional<Duration> over) {

  /** A quantity that dashboards know about. */
  public enum Quantity {
    /** Events a second, all of them, or by outcome where the query groups. */
    TRAFFIC,
    /** Events a second that succeeded. */
    SUCCESSES,
    /** Events a second that failed. */
    FAILURES,
    /** Failed of all events, 0 to 1. */
    ERROR_RATIO,
    /** A quantile of durations, in seconds unless the chart's unit says otherwise. */
    LATENCY,
    /** Good of all events, 0 to 1. */
    SLI,
    /** How many times faster than even the budget is used. */
    BURN_RATE,
    /** What is left of the error budget: 1 at the start, negative when overspent. */
    BUDGET_LEFT,
    /** What is left of the error budget as time, in minutes. */
    BUDGET_MINUTES,
    /** The budget that an even pace would leave. */
    EVEN_PACE,
    /** Bad events, counted over a step or over the window. */
    BAD_EVENTS,
    /** All events, counted over the window. */
    ALL_EVENTS,
    /** The share of a thing that works, 0 to 1. */
    HEALTH,
    /** How full a thing is. */
    SATURATION,
    /** Anything else. */
    LEVEL
  }

  /** A quantity without parameters. */
  public static Measure of(Quantity quantity) {
    return new Measure(quantity, Optional.empty(), Optional.empty());
  }

  /** A quantile of durations. */
  public static Measure latency(BigDecimal quantile) {
    return new Measure(Quantity.LATENCY, Optional.of(quantile), Optional.empty());
  }

  /** A quantity over a window. */
  public static Measure over(Quantity quantity, Duration window) {
    return new Measure(quantity, Optional.empty(), Optional.of(window));
  }
}
