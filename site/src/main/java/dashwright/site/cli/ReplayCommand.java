package dashwright.site.cli;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.Plan;
import dashwright.renderer.replay.Replay;
import dashwright.renderer.text.TimeText;
import dashwright.site.cli.Terminal.Channel;
import dashwright.site.replay.ReplayJson;
import dashwright.site.replay.ReplayText;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** {@code replay}: tells what every alert would have done. */
final class ReplayCommand implements Command {
  private enum Format {
    TEXT,
    JSON
  }

  @Override
  public String name() {
    return "replay";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description("Tells when every alert would have fired on a recording, and at what cost.");
    return spec.addMixin("project", ProjectOptions.mixin())
        .addOption(
            Options.value(
                "--data", "FILE|sample", "A recording, or made-up series (default: sample)."))
        .addOption(Options.choice("--format", Format.values(), "How to print it (default: text)."))
        .addOption(Options.list("--env", "ENVS", "Only these environments."))
        .addOption(Options.list("--only", "IDS", "Only the alerts of these dashboards or SLOs."))
        .addMixin("range", ReplayInput.mixin());
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws IOException {
    Format format = arguments.choice("--format", Format.values(), Format.TEXT);
    ReplayInput.Range range = ReplayInput.Range.of(arguments);
    CompiledProject project = CompiledProject.of(ProjectOptions.of(arguments, console), console);
    Plan plan = project.orTell(console);
    ReplayScope scope = ReplayScope.of(plan, arguments.values("--env"), arguments.values("--only"));
    ReplayInput input = ReplayInput.of(DataOptions.of(arguments), range, plan, console);
    Stopwatch replaying = Stopwatch.start();
    Map<EnvironmentPlan, Replay> replays = new LinkedHashMap<>();
    scope
        .environments()
        .forEach(environment -> replays.put(environment, input.replay(environment, scope)));
    console.detail("replayed the rules in " + replaying);
    console.data(
        switch (format) {
          case TEXT -> text(plan, replays, console);
          case JSON -> ReplayJson.print(input.word(), replays);
        });
    return ExitCode.SUCCESS;
  }

  private static String text(Plan plan, Map<EnvironmentPlan, Replay> replays, Console console) {
    TimeText times = new TimeText(plan.timezone());
    return replays.entrySet().stream()
        .map(
            entry ->
                ReplayText.print(
                    entry.getKey(), entry.getValue(), times, console.paint(Channel.OUT)))
        .collect(Collectors.joining("\n"));
  }
}
