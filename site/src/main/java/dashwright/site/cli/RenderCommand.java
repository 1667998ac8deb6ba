package dashwright.site.cli;

import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.Severity;
import dashwright.site.cli.Terminal.Channel;
import dashwright.site.report.Tally;
import dashwright.site.report.TextReport;
import java.io.IOException;
import java.util.List;
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
        .addMixin("render", RenderOptions.mixin());
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws IOException {
    RenderOptions options = RenderOptions.of(arguments, console);
    if (options.every().isEmpty()) {
      return round(arguments, options, console).code();
    }
    Ending ending = Ending.here();
    try {
      return new Rounds(
              () -> round(arguments, options, console), options.every().get(), options, console)
          .run();
    } finally {
      ending.over();
    }
  }

  private static Round round(Arguments arguments, RenderOptions options, Console console)
      throws IOException {
    ProjectOptions definitions = ProjectOptions.of(arguments, console);
    options.requireApartFrom(definitions);
    CompiledProject project = CompiledProject.of(definitions, console);
    tell(project.findings(), console);
    boolean wrong = project.has(Severity.ERROR);
    if (wrong || project.plan().isEmpty()) {
      ExitCode code = project.plan().isEmpty() ? ExitCode.UNUSABLE : ExitCode.FINDINGS;
      return Round.failed(code, reason(project.findings()));
    }
    return Round.written(
        Rendering.of(project.plan().get(), options, console).told(options, console));
  }

  /** The first error, for pages. */
  private static String reason(List<Diagnostic> findings) {
    List<Diagnostic> errors =
        findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
    String first = errors.stream().findFirst().map(RenderCommand::sentence).orElse("");
    return "the definitions have " + Tally.of(errors).sentence() + first;
  }

  private static String sentence(Diagnostic error) {
    Origin origin = error.origin();
    String place = origin.line() > 0 ? origin.name() + ":" + origin.line() : origin.name();
    return "; " + place + ": " + error.message();
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
