package dashwright.site.cli;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.RulesPlan;
import dashwright.renderer.replay.Replay;
import dashwright.renderer.replay.Replayer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What pages tell of alerts: those of SLOs, where the data is a recording or a sample. */
final class PageReplays {
  private PageReplays() {}

  static Function<EnvironmentPlan, Optional<Replay>> of(Data data) {
    return environment ->
        ReplayInput.of(data)
            .filter(ReplayInput::isLongEnough)
            .filter(input -> !environment.rules().slos().isEmpty())
            .map(
                input ->
                    Replayer.of(
                        environment,
                        new RulesPlan(environment.rules().slos(), List.of()),
                        input.data(environment)));
  }
}
