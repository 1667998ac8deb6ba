package dashwright.site.cli;

import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;
import dashwright.renderer.data.exposition.Exposition;
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
  @Override
  public String name() {
    return "metrics";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(
            "Reads what a service exposes at /metrics and prints the `metrics:` block for it.");
    return spec.addPositional(
        Options.pathArgument("FILE", "The text of a scrape; `-` reads standard input."));
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws IOException {
    SourceFile file = TextInput.read(name(arguments), console);
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
                () -> new UsageException("which scrape?", "name a file, or `-` to read a pipe"));
    if (name.matches("https?:/.*")) {
      String url = name.replaceFirst(":/+", "://");
      throw new UsageException(
          "`" + url + "` is no file", "try `curl -s " + url + " | dashwright metrics -`");
    }
    return name;
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
