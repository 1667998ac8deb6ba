package dashwright.site.cli;

import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Severity;
import dashwright.site.cli.Terminal.Channel;
import dashwright.site.report.GithubReport;
import dashwright.site.report.JsonReport;
import dashwright.site.report.Paint.Tone;
import dashwright.site.report.SarifReport;
import dashwright.site.report.Tally;
import dashwright.site.report.TextReport;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code check}: compiles and tells what is wrong. */
final class CheckCommand implements Command {

  /** How findings are printed. */
  enum Format {
    TEXT,
    JSON,
    GITHUB,
    SARIF
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
        .addOption(Options.list("--env", "ENVS", "Only the data of these environments."))
        .addOption(
            Options.value("--now", "INSTANT", "When the data ends, such as 2026-01-31T12:00:00Z."))
        .addOption(DataOptions.timeoutOption())
        .addOption(Options.flag("Only findings that the base does not have.", "--new-only"))
        .addOption(
            Options.value(
                "--base",
                "REV",
                "The revision to compare with (default: where the default branch was left)."));
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws IOException {
    Format format = arguments.choice("--format", Format.values(), Format.TEXT);
    Severity failOn = arguments.choice("--fail-on", Severity.values(), Severity.ERROR);
    if (arguments.has("--base") && !arguments.has("--new-only")) {
      throw new UsageException("`--base` does nothing by itself", "add `--new-only`");
    }
    if (!arguments.values("--env").isEmpty() && !arguments.has("--data")) {
      throw new UsageException(
          "`--env` does nothing by itself: definitions are checked for all environments",
          "add `--data`");
    }
    ProjectOptions options = ProjectOptions.of(arguments, console);
    CompiledProject project = measured(CompiledProject.of(options, console), arguments, console);
    Optional<Novelty> novelty =
        arguments.has("--new-only")
            ? Optional.of(Novelty.of(project, arguments.value("--base"), options, console))
            : Optional.empty();
    List<Diagnostic> findings = novelty.map(Novelty::found).orElse(project.findings());
    console.data(
        switch (format) {
          case TEXT -> text(project, findings, novelty, console);
          case JSON -> JsonReport.print(findings, outcome(project), novelty.map(Novelty::summary));
          case GITHUB -> GithubReport.print(findings);
          case SARIF -> SarifReport.print(findings, rules(), Version.current());
        });
    return exitCode(project, findings, failOn);
  }

  /** With what there is to say about the data, where one is named. */
  private static CompiledProject measured(
      CompiledProject project, Arguments arguments, Console console) throws IOException {
    DataOptions data = DataOptions.of(arguments);
    return data.isSample() || project.plan().isEmpty() || project.has(Severity.ERROR)
        ? project
        : project.with(DataCheck.findings(project, arguments.values("--env"), data, console));
  }

  private static List<SarifReport.Rule> rules() {
    return RulePage.all().stream()
        .map(
            page ->
                new SarifReport.Rule(
                    page.id(), page.severity(), page.help().summary(), page.help().why()))
        .toList();
  }

  private static String text(
      CompiledProject project,
      List<Diagnostic> findings,
      Optional<Novelty> novelty,
      Console console) {
    String told = new TextReport(console.paint(Channel.OUT)).print(findings);
    if (console.isQuiet()) {
      return told;
    }
    String nothing = novelty.isPresent() ? "no new findings" : "no findings";
    String summary =
        findings.isEmpty()
            ? console.paint(Channel.OUT).apply(Tone.GOOD, nothing)
                + (novelty.isPresent() ? "" : project.size())
            : Tally.of(findings).sentence();
    return told + summary + novelty.map(Novelty::sentence).orElse("") + "\n";
  }

  private static JsonReport.Outcome outcome(CompiledProject project) {
    return project.plan().isPresent() ? JsonReport.Outcome.PLANNED : JsonReport.Outcome.NO_PLAN;
  }

  private static ExitCode exitCode(
      CompiledProject project, List<Diagnostic> findings, Severity failOn) {
    if (project.plan().isEmpty()) {
      return ExitCode.UNUSABLE;
    }
    return findings.stream().anyMatch(finding -> finding.severity().atLeast(failOn))
        ? ExitCode.FINDINGS
        : ExitCode.SUCCESS;
  }
}
