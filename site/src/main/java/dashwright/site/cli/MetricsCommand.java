package dashwright.site.cli;

import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;
import dashwright.renderer.data.exposition.Exposition;
import dashwright.renderer.data.prometheus.Address;
import dashwright.site.cli.Terminal.Channel;
import dashwright.site.metrics.CatalogueEntry;
import dashwright.site.metrics.MetricsBlock;
import dashwright.site.metrics.ScrapedCatalogue;
import dashwright.site.report.Tally;
import dashwright.site.report.TextReport;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code metrics}: makes the catalogue's entries from a scrape. */
final class MetricsCommand implements Command {
  /** Every series has a name. */
  private static final String ALL = "{__name__!=\"\"}";

  @Override
  public String name() {
    return "metrics";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(
            "Reads what a service exposes at /metrics, or what an engine holds, and prints the"
                + " `metrics:` block for it.");
    return spec.addPositional(
            Options.pathArgument(
                "FILE|URL",
                "The text of a scrape, `-` for standard input, or the address of an engine."))
        .addOption(
            Options.value(
                "--match",
                "SELECTOR",
                "Of an engine, only these series, such as {job=\"shop\"} (default: all)."))
        .addOption(DataOptions.timeoutOption());
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws IOException {
    SourceFile file = input(name(arguments), arguments, console);
    Diagnostics diagnostics = new Diagnostics();
    Exposition scrape = Exposition.read(file, diagnostics);
    if (scrape.isEmpty()) {
      return unreadable(file, diagnostics, console);
    }
    List<CatalogueEntry> entries = ScrapedCatalogue.of(scrape, file, diagnostics);
    console.data(MetricsBlock.print(entries));
    console
        .terminal()
        .err()
        .print(new TextReport(console.paint(Channel.ERR)).print(diagnostics.sorted()));
    console.note(
        Tally.counted(entries.size(), "metric")
            + " from "
            + Tally.counted(scrape.samples().size(), "sample"));
    return diagnostics.hasErrors() ? ExitCode.FINDINGS : ExitCode.SUCCESS;
  }

  private static String name(Arguments arguments) {
    String name =
        arguments
            .argument(0)
            .orElseThrow(
                () ->
                    new UsageException(
                        "which scrape?",
                        "name a file, `-` to read a pipe, or the address of an engine"));
    return name;
  }

  private static SourceFile input(String name, Arguments arguments, Console console)
      throws IOException {
    return Address.isMeant(name)
        ? LiveEngine.scrape(
            name, arguments.value("--match").orElse(ALL), DataOptions.timeout(arguments), console)
        : TextInput.read(name, console);
  }

  /** Of a text that is no scrape at all the first line tells enough. */
  private static ExitCode unreadable(SourceFile file, Diagnostics diagnostics, Console console) {
    console
        .terminal()
        .err()
        .print(
            new TextReport(console.paint(Channel.ERR))
                .print(diagnostics.sorted().stream().limit(1).toList()));
    console.error(
        "`" + file.path() + "` has not one line of a scrape",
        Optional.of("give the text that a service exposes at /metrics"));
    return ExitCode.UNUSABLE;
  }
}
