package dashwright.site.cli;

import dashwright.dsl.source.Severity;
import dashwright.site.cli.Terminal.Channel;
import dashwright.site.report.JsonReport;
import dashwright.site.report.Paint.Tone;
import dashwright.site.report.Tally;
import dashwright.site.report.TextReport;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code check}: compiles and tells what is wrong. */
final class CheckCommand implements Command {

  /** How findings are printed. */
  enum Format {
    TEXT,
    JSON
  }

  @Override
  public String name() {
    return "check";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage().description("Compiles the definitions and tells what is wrong with them.");
    return spec.addMixin("project", ProjectOptions.mixin())
        .addOption(
            Options.choice("--format", Format.values(), "How to print findings (default: text)."))
        .addOption(
            Options.choice(
                "--fail-on",
                Severity.values(),
                "Exit with 1 for findings of this severity or worse (default: error)."))
        .addOption(
            Options.value(
                "--data", "FILE|URL", "Also check against a recording, or what an engine answers."))
        .addOption(
            Options.value("--now", "INSTANT", "When the data ends, such as 2026-01-31T12:00:00Z."))
        .addOption(DataOptions.timeoutOption());
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws IOException {
    Format format = arguments.choice("--format", Format.values(), Format.TEXT);
    Severity failOn = arguments.choice("--fail-on", Severity.values(), Severity.ERROR);
    DataOptions data = DataOptions.of(arguments);
    CompiledProject project = CompiledProject.of(ProjectOptions.of(arguments, console), console);
    if (!data.isSample() && project.plan().isPresent() && !project.has(Severity.ERROR)) {
      project = project.with(DataCheck.findings(project, data, console));
    }
    console.data(print(project, format, console));
    return exitCode(project, failOn);
  }

  private static String print(CompiledProject project, Format format, Console console) {
    return switch (format) {
      case TEXT -> text(project, console);
      case JSON -> JsonReport.print(project.findings(), outcome(project));
    };
  }

  private static String text(CompiledProject project, Console console) {
    String findings = new TextReport(console.paint(Channel.OUT)).print(project.findings());
    if (console.isQuiet()) {
      return findings;
    }
    String summary =
        project.findings().isEmpty()
            ? console.paint(Channel.OUT).apply(Tone.GOOD, "no findings") + project.size()
            : Tally.of(project.findings()).sentence();
    return findings + summary + "\n";
  }

  private static JsonReport.Outcome outcome(CompiledProject project) {
    return project.plan().isPresent() ? JsonReport.Outcome.PLANNED : JsonReport.Outcome.NO_PLAN;
  }

  private static ExitCode exitCode(CompiledProject project, Severity failOn) {
    if (project.plan().isEmpty()) {
      return ExitCode.UNUSABLE;
    }
    return project.has(failOn) ? ExitCode.FINDINGS : ExitCode.SUCCESS;
  }
}
