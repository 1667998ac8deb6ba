package dashwright.site.cli;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.RulesPlan;
import dashwright.renderer.replay.Replay;
import dashwright.renderer.replay.Replayer;
import dashwright.site.changes.Behaviour;
import dashwright.site.changes.Behaviours;
import java.util.Optional;

/**
 * What the two sides of a diff do on a recording. Made-up series follow the definitions, so that
 * two sides would not have the same.
 */
final class DiffBehaviour {
  private DiffBehaviour() {}

  /** Of two plans; empty where they are the same, or the data is no recording. */
  static Optional<Behaviour> of(Comparison comparison, Optional<Data> data) {
    return data.filter(Data.Recorded.class::isInstance)
        .filter(any -> !comparison.base().equals(comparison.head()))
        .flatMap(ReplayInput::of)
        .filter(ReplayInput::isLongEnough)
        .map(input -> of(comparison, data.orElseThrow(), input));
  }

  private static Behaviour of(Comparison comparison, Data data, ReplayInput input) {
    return Behaviours.of(
        comparison.base(),
        comparison.head(),
        input.from(),
        input.to(),
        (environment, rules) -> replay(environment, rules, input),
        data::source);
  }

  private static Replay replay(EnvironmentPlan environment, RulesPlan rules, ReplayInput input) {
    return Replayer.of(environment, rules, input.data(environment));
  }
}
