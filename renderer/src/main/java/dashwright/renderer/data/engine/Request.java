package dashwright.renderer.data.engine;

import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.QueryPlan.Evaluation;
import dashwright.compiler.promql.Macros;
import dashwright.renderer.data.TimeGrid;
import java.time.Duration;
import java.time.Instant;

/**
 * An expression and the times at which it is evaluated; equal requests have equal results.
 *
 * @param promql the expression, without macros
 * @param start the first time
 * @param end the last time; no later step is evaluated
 * @param step the time between two; zero: only at the end
 */
public record Request(String promql, Instant start, Instant end, Duration step) {

  /** At one time. */
  public static Request at(String promql, Instant time) {
    return new Request(promql, time, time, Duration.ZERO);
  }

  /** What a chart asks for. */
  public static Request of(QueryPlan query, TimeGrid grid) {
    String promql = Macros.startingAt(query.promql(), grid.start().getEpochSecond());
    return query.evaluation() == Evaluation.INSTANT
        ? at(promql, grid.end())
        : new Request(promql, grid.start(), grid.end(), grid.step());
  }

  /** Whether it asks for one time only. */
  public boolean isInstant() {
    return step.isZero();
  }
}
