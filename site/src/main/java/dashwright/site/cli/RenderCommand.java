package dashwright.site.cli;

import dashwright.dsl.model.DurationText;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Severity;
import dashwright.site.cli.Terminal.Channel;
import dashwright.site.report.Tally;
import dashwright.site.report.TextReport;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code render}: compiles, and writes pages, dashboards and rules. */
final class RenderCommand implements Command {
  @Override
  public String name() {
    return "render";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(
            "Compiles the definitions and writes pages, Grafana dashboards, Prometheus rules and"
                + " the plan.");
    return spec.addMixin("project", ProjectOptions.mixin())
        .addMixin("render", RenderOptions.mixin())
        .addOption(
            Options.value("--every", "DURATION", "Render again and again, until it is ended."));
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws IOException {
    RenderOptions options = RenderOptions.of(arguments, console);
    ExitCode code = round(arguments, options, console);
    Optional<Duration> every = arguments.value("--every").map(Times::step);
    return every.isEmpty() ? code : again(every.get(), arguments, options, console);
  }

  /** One failed round changes nothing, and the next one tries again. */
  private static ExitCode again(
      Duration every, Arguments arguments, RenderOptions options, Console console) {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        Thread.sleep(every.toMillis());
        round(arguments, options, console);
      } catch (UsageException e) {
        console.error(e.getMessage(), e.help());
        console.note("the pages of before stay; next try in " + DurationText.print(every));
      } catch (IOException e) {
        console.error(FileErrors.sentence(e), Optional.empty());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return ExitCode.SUCCESS;
  }

  private static ExitCode round(Arguments arguments, RenderOptions options, Console console)
      throws IOException {
    ProjectOptions definitions = ProjectOptions.of(arguments, console);
    options.requireApartFrom(definitions);
    CompiledProject project = CompiledProject.of(definitions, console);
    tell(project.findings(), console);
    if (project.plan().isEmpty()) {
      return ExitCode.UNUSABLE;
    }
    if (project.has(Severity.ERROR)) {
      return ExitCode.FINDINGS;
    }
    return Rendering.of(project.plan().get(), options, console).told(options, console);
  }

  private static void tell(List<Diagnostic> findings, Console console) {
    List<Diagnostic> told =
        findings.stream()
            .filter(f -> !console.isQuiet() || f.severity() == Severity.ERROR)
            .toList();
    if (!told.isEmpty()) {
      String text = new TextReport(console.paint(Channel.ERR)).print(told);
      console.terminal().err().print(text + Tally.of(told).sentence() + "\n");
    }
  }
}
