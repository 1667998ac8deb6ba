package dashwright.compiler.plan;

import java.util.function.UnaryOperator;

/** What an SLO counts: the metrics behind its streams, for tools that make rates of their own. */
public sealed interface SliPlan {

  /** The same with each expression changed. */
  SliPlan with(UnaryOperator<String> change);

  /** Which events the first expression counts. */
  enum Part {
    GOOD,
    BAD
  }

  /**
   * Counters.
   *
   * @param part which events {@code events} counts
   * @param events a selector of counters, to be summed
   * @param total a selector of counters of all events, to be summed
   */
  record Counters(Part part, String events, String total) implements SliPlan {
    @Override
    public SliPlan with(UnaryOperator<String> change) {
      return new Counters(part, change.apply(events), change.apply(total));
    }
  }

  /**
   * Rates.
   *
   * @param part which events {@code events} counts
   * @param events such events a second, with {@code $window} as the window of its rates
   * @param total all events a second, likewise
   */
  record Rates(Part part, String events, String total) implements SliPlan {
    @Override
    public SliPlan with(UnaryOperator<String> change) {
      return new Rates(part, change.apply(events), change.apply(total));
    }
  }

  /**
   * A gauge that is 1 while it works and 0 while not.
   *
   * @param up a selector
   */
  record Gauge(String up) implements SliPlan {
    @Override
    public SliPlan with(UnaryOperator<String> change) {
      return new Gauge(change.apply(up));
    }
  }
}
