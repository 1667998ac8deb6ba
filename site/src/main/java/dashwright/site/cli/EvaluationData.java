package dashwright.site.cli;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.Plan;
import dashwright.compiler.promql.evaluation.Evaluator;
import dashwright.compiler.promql.evaluation.SeriesStorage;
import dashwright.compiler.promql.evaluation.Settings;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Severity;
import dashwright.dsl.source.SourceFile;
import dashwright.renderer.data.exposition.Exposition;
import dashwright.renderer.data.exposition.ScrapedSeries;
import dashwright.renderer.data.prometheus.Address;
import dashwright.renderer.data.recording.RecordedEngine;
import dashwright.renderer.data.recording.Recording;
import dashwright.renderer.data.sample.SampleSource;
import dashwright.site.cli.Terminal.Channel;
import dashwright.site.report.TextReport;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What expressions are evaluated over, and when.
 *
 * @param evaluating evaluates them
 * @param time when
 */
record EvaluationData(Evaluating evaluating, QueryTime time) {
  private static final String SAMPLE = "sample";

  /** The options that say which data. */
  static CommandSpec mixin() {
    CommandSpec spec =
        CommandSpec.create()
            .addOption(
                Options.path(
                    "sample|FILE|URL",
                    "The samples: made-up series of a project's metrics (default), a scrape in"
                        + " Prometheus' text format or OpenMetrics, a recording, or the address of an"
                        + " engine.",
                    "--data"))
            .addOption(DataOptions.timeoutOption())
            .addOption(
                Options.path(
                    "PATH", "The project of the sample (default: dashboards).", "--project"))
            .addOption(
                Options.value(
                    "--env", "ENV", "The environment of the sample (default: the first)."))
            .addOption(Options.value("--now", "INSTANT", "When the sample ends."));
    return ProjectOptions.loading(spec);
  }

  /**
   * The data that is asked for; empty where it, or the project of the sample, cannot be read, which
   * is then told.
   */
  static Optional<EvaluationData> of(Arguments arguments, Console console) throws IOException {
    Optional<String> file = arguments.value("--data").filter(data -> !data.equals(SAMPLE));
    return file.isPresent() ? given(file.get(), arguments, console) : sample(arguments, console);
  }

  private static Optional<EvaluationData> given(String name, Arguments arguments, Console console)
      throws IOException {
    for (String option : List.of("--project", "--env", "--now", "--no-java", "--classpath")) {
      if (arguments.has(option)) {
        throw new UsageException(
            "`" + option + "` is for the sample, `--data` names other data",
            "leave one of them out");
      }
    }
    if (name.equals(TextInput.STANDARD)
        && arguments.argument(0).filter(TextInput.STANDARD::equals).isPresent()) {
      throw new UsageException(
          "standard input cannot be both the expressions and the samples",
          "name a file with `--data`");
    }
    if (Address.isMeant(name)) {
      Data.Live live = DataOptions.of(arguments).live(console);
      QueryTime time = QueryTime.of(arguments, Optional.of(live.now()));
      return Optional.of(new EvaluationData(live.evaluating(time), time));
    }
    if (RecordingInput.isMeant(name, console)) {
      Recording recording = RecordingInput.read(name, console);
      QueryTime time = QueryTime.of(arguments, Optional.of(recording.to()));
      return Optional.of(here(RecordedEngine.evaluator(recording), time));
    }
    return scrape(name, arguments, console);
  }

  private static EvaluationData here(Evaluator evaluator, QueryTime time) {
    return new EvaluationData(Evaluating.here(evaluator, time), time);
  }

  private static Optional<EvaluationData> scrape(String name, Arguments arguments, Console console)
      throws IOException {
    SourceFile file = TextInput.read(name, console);
    Diagnostics diagnostics = new Diagnostics();
    Exposition scrape = Exposition.read(file, diagnostics);
    QueryTime time = QueryTime.of(arguments, last(scrape));
    SeriesStorage series = ScrapedSeries.of(scrape, time.end().toEpochMilli(), file, diagnostics);
    if (diagnostics.hasErrors()) {
      tell(diagnostics.sorted(), console);
      return Optional.empty();
    }
    return Optional.of(here(new Evaluator(series, Settings.DEFAULT), time));
  }

  private static Optional<Instant> last(Exposition scrape) {
    return scrape.samples().stream()
        .flatMap(sample -> sample.time().stream().boxed())
        .max(Comparator.naturalOrder())
        .map(Instant::ofEpochMilli);
  }

  private static Optional<EvaluationData> sample(Arguments arguments, Console console) {
    String folder = arguments.value("--project").orElse(ProjectOptions.STANDARD);
    if (!arguments.has("--project") && !Files.isDirectory(console.resolve(folder))) {
      throw new UsageException(
          "evaluate over which samples? there is no project in `" + folder + "`",
          "add `--data FILE`, or `--project PATH` for made-up ones");
    }
    Instant now = arguments.value("--now").map(Times::instant).orElse(SampleSource.NOW);
    QueryTime time = QueryTime.of(arguments, Optional.of(now));
    CompiledProject project =
        CompiledProject.of(ProjectOptions.named(folder, arguments, console), console);
    if (project.plan().isEmpty()) {
      tell(errors(project), console);
      return Optional.empty();
    }
    EnvironmentPlan environment = environment(project.plan().get(), arguments);
    SeriesStorage series = SampleSource.series(environment, now);
    return Optional.of(here(Evaluator.sharing(series, Settings.DEFAULT), time));
  }

  private static EnvironmentPlan environment(Plan plan, Arguments arguments) {
    return arguments
        .value("--env")
        .map(id -> Selection.environment(plan, id))
        .orElse(plan.environments().get(0));
  }

  private static List<Diagnostic> errors(CompiledProject project) {
    return project.findings().stream()
        .filter(finding -> finding.severity().atLeast(Severity.ERROR))
        .toList();
  }

  private static void tell(List<Diagnostic> findings, Console console) {
    TextReport report = new TextReport(console.paint(Channel.ERR));
    console.terminal().err().print(report.print(findings));
  }
}
