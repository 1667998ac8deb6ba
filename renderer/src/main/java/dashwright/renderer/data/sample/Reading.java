package dashwright.renderer.data.sample;

import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.SloPlan;
import dashwright.renderer.data.TimeGrid;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongToDoubleFunction;
import java.util.function.LongUnaryOperator;

/**
 * Reads what a query asks for from a flow: what is derived from traffic, failures and durations.
 */
final class Reading {
  private final Measure measure;
  private final double quantile;
  private final double perSecond;
  private final SloTerms terms;
  private final Optional<LongUnaryOperator> window;
  private final long end;
  private final long step;

  /**
   * Makes a reading.
   *
   * @param query what is asked for
   * @param slo the SLO that it is about
   * @param perSecond how many of the unit of durations make a second
   * @param grid when
   */
  Reading(QueryPlan query, Optional<SloPlan> slo, double perSecond, TimeGrid grid) {
    this.measure = query.measure();
    this.quantile = Latency.quantile(query);
    this.perSecond = perSecond;
    this.terms = slo.map(SloTerms::of).orElse(SloTerms.USUAL);
    this.window = window(query, slo, terms);
    this.end = grid.end().toEpochMilli();
    this.step = grid.step().toMillis();
  }

  /** The values at a time in milliseconds since 1970. */
  LongToDoubleFunction values(Flow whole) {
    Flow flow = averaged(whole);
    LongUnaryOperator start = window.orElse(time -> time - step);
    return switch (measure.quantity()) {
      case TRAFFIC -> flow::traffic;
      case SUCCESSES -> time -> flow.traffic(time) - flow.failures(time);
      case FAILURES -> flow::failures;
      case ERROR_RATIO -> flow::errorRatio;
      case SLI -> time -> 1 - flow.errorRatio(time);
      case BURN_RATE -> time -> flow.errorRatio(time) / terms.budget();
      case LATENCY -> time -> perSecond * flow.latency(time, quantile);
      case BAD_EVENTS -> time -> flow.failed(start.applyAsLong(time), time);
      case ALL_EVENTS -> time -> flow.events(start.applyAsLong(time), time);
      case BUDGET_LEFT -> time -> budgetLeft(flow, time);
      case BUDGET_MINUTES -> time -> terms.minutes() * budgetLeft(flow, time);
      case EVEN_PACE -> this::evenPace;
      case HEALTH, SATURATION, LEVEL -> time -> Double.NaN;
    };
  }

  /** The flow, its rates averaged over the window that the query looks back, if it does. */
  Flow averaged(Flow flow) {
    return window.<Flow>map(start -> new TrailingFlow(flow, start)).orElse(flow);
  }

  /**
   * Where the window starts that ends at a time; empty where the query reads a moment or a step.
   */
  private static Optional<LongUnaryOperator> window(
      QueryPlan query, Optional<SloPlan> slo, SloTerms terms) {
    Optional<Duration> over = query.measure().over();
    Optional<Duration> back = over.isPresent() ? over : usual(query, slo);
    if (back.isPresent() && back.equals(slo.map(SloPlan::length))) {
      return Optional.of(terms::start);
    }
    return back.map(length -> time -> time - length.toMillis());
  }

  /** How far a query looks back that does not say it. */
  private static Optional<Duration> usual(QueryPlan query, Optional<SloPlan> slo) {
    boolean atOnce = query.evaluation() == QueryPlan.Evaluation.INSTANT;
    return switch (query.measure().quantity()) {
      case BURN_RATE -> Optional.of(Duration.ofHours(1));
      case SLI, BAD_EVENTS, ALL_EVENTS -> slo.filter(any -> atOnce).map(SloPlan::length);
      case TRAFFIC,
          SUCCESSES,
          FAILURES,
          ERROR_RATIO,
          LATENCY,
          BUDGET_LEFT,
          BUDGET_MINUTES,
          EVEN_PACE,
          HEALTH,
          SATURATION,
          LEVEL ->
          Optional.empty();
    };
  }

  private double budgetLeft(Flow flow, long time) {
    long full = terms.full(time, end);
    double all = flow.events(full, Math.min(end, terms.empty(time, end)));
    return time <= full ? 1 : 1 - flow.failed(full, time) / (terms.budget() * all);
  }

  private double evenPace(long time) {
    double full = terms.full(time, end);
    return Math.min(1, 1 - (time - full) / (terms.empty(time, end) - full));
  }
}
