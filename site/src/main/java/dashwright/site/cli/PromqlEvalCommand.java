package dashwright.site.cli;

import dashwright.compiler.promql.evaluation.Evaluator;
import dashwright.compiler.promql.evaluation.Settings;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;
import dashwright.renderer.data.exposition.Exposition;
import dashwright.renderer.data.exposition.ScrapedSeries;
import dashwright.renderer.data.prometheus.Address;
import dashwright.renderer.data.recording.RecordedEngine;
import dashwright.renderer.data.recording.Recording;
import dashwright.site.cli.Terminal.Channel;
import dashwright.site.report.TextReport;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code promql eval}: evaluates expressions over the samples of a file. */
final class PromqlEvalCommand implements Command {
  private enum Format {
    JSON
  }

  @Override
  public String name() {
    return "eval";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(
            "Evaluates an expression over the samples of a file, or asks an engine, and answers as"
                + " Prometheus does.",
            "",
            "An expression that starts with a minus stands behind `--`.");
    return spec.addPositional(PromqlCommand.expression())
        .addOption(
            Options.path(
                "FILE|URL",
                "The samples: a scrape in Prometheus' text format or OpenMetrics, a recording, or"
                    + " the address of an engine.",
                "--data"))
        .addOption(DataOptions.timeoutOption())
        .addMixin("time", QueryTime.mixin())
        .addOption(Options.choice("--format", Format.values(), "How to print it; only json."));
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws IOException {
    arguments.choice("--format", Format.values(), Format.JSON);
    String data = data(arguments);
    if (Address.isMeant(data)) {
      Data.Live live = DataOptions.of(arguments).live(console);
      QueryTime time = QueryTime.of(arguments, Optional.of(live.now()));
      return answer(arguments, live.evaluating(time), time, console);
    }
    if (RecordingInput.isMeant(data, console)) {
      Recording recording = RecordingInput.read(data, console);
      QueryTime time = QueryTime.of(arguments, Optional.of(recording.to()));
      Evaluator evaluator = RecordedEngine.evaluator(recording);
      return answer(arguments, Evaluating.here(evaluator, time), time, console);
    }
    return scrape(data, arguments, console);
  }

  private static ExitCode scrape(String data, Arguments arguments, Console console)
      throws IOException {
    SourceFile file = TextInput.read(data, console);
    Diagnostics diagnostics = new Diagnostics();
    Exposition scrape = Exposition.read(file, diagnostics);
    QueryTime time = QueryTime.of(arguments, last(scrape));
    Evaluator evaluator =
        new Evaluator(
            ScrapedSeries.of(scrape, time.end().toEpochMilli(), file, diagnostics),
            Settings.DEFAULT);
    if (diagnostics.hasErrors()) {
      TextReport report = new TextReport(console.paint(Channel.ERR));
      console.terminal().err().print(report.print(diagnostics.sorted()));
      return ExitCode.UNUSABLE;
    }
    return answer(arguments, Evaluating.here(evaluator, time), time, console);
  }

  private static ExitCode answer(
      Arguments arguments, Evaluating evaluating, QueryTime time, Console console)
      throws IOException {
    Answers answers = new Answers(evaluating, time, console);
    return GivenExpression.of(arguments, console).stream()
        .map(answers::print)
        .max(Comparator.naturalOrder())
        .orElse(ExitCode.SUCCESS);
  }

  private static String data(Arguments arguments) {
    String data =
        arguments
            .value("--data")
            .orElseThrow(
                () -> new UsageException("evaluate over which samples?", "add `--data FILE`"));
    if (data.equals(TextInput.STANDARD)
        && arguments.argument(0).filter(TextInput.STANDARD::equals).isPresent()) {
      throw new UsageException(
          "standard input cannot be both the expressions and the samples",
          "name a file with `--data`");
    }
    return data;
  }

  private static Optional<Instant> last(Exposition scrape) {
    return scrape.samples().stream()
        .flatMap(sample -> sample.time().stream().boxed())
        .max(Comparator.naturalOrder())
        .map(Instant::ofEpochMilli);
  }
}
