package dashwright.compiler.promql.evaluation;

import java.time.Duration;

/**
 * What a Prometheus takes from its configuration.
 *
 * @param lookback how old a sample may be to count as the present value
 * @param subqueryStep the step of a subquery that names none
 * @param limits how much a query may ask for
 */
public record Settings(Duration lookback, Duration subqueryStep, Limits limits) {
  /** As of a Prometheus that nobody configured. */
  public static final Settings DEFAULT =
      new Settings(Duration.ofMinutes(5), Duration.ofMinutes(1), Limits.DEFAULT);
}
