package dashwright.compiler.plan;

import dashwright.dsl.model.Instrumentation;
import dashwright.dsl.model.Located;
import java.util.Optional;

/**
 * How one instrumentation of a service counts its work. Counters and histograms are selectors
 * without scope, as in {@code calls_total{kind="server"}}.
 *
 * @param side whose work it is
 * @param traffic a counter of all work
 * @param by the label of the traffic that tells the outcome
 * @param errors a counter of failed work
 * @param latency a histogram of durations
 * @param peer of calls, the label that names the callee by its id
 */
public record WorkPlan(
    Side side,
    Optional<String> traffic,
    Optional<String> by,
    Optional<String> errors,
    Optional<String> latency,
    Optional<String> peer) {

  /** Whose work it is. */
  public enum Side {
    /** What the service does, seen by itself. */
    SERVER,
    /** What it asks others for, seen by itself. */
    CLIENT
  }

  /** The plan of some work. */
  public static WorkPlan of(Side side, Instrumentation.Work work, Optional<String> peer) {
    return new WorkPlan(
        side,
        work.traffic().map(Located::value),
        work.by().map(Located::value),
        work.errors().map(Located::value),
        work.latency().map(Located::value),
        peer);
  }
}
