package dashwright.site.cli;

import dashwright.dsl.source.Diagnostics;
import dashwright.site.cli.Terminal.Channel;
import dashwright.site.imports.GrafanaImport;
import dashwright.site.imports.Note;
import dashwright.site.report.Tally;
import dashwright.site.report.TextReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** {@code import}: definitions from dashboards that were exported from Grafana. */
final class ImportCommand implements Command {
  /** More places than that are only counted. */
  private static final int MOST_PLACES = 3;

  @Override
  public String name() {
    return "import";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(
            "Reads dashboards exported from Grafana and prints definitions that draw the same;"
                + " what is otherwise, or gone, is listed on standard error.");
    return spec.addPositional(
        Options.pathArguments("FILE", "Dashboards in Grafana's classic JSON; `-` reads one."));
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws IOException {
    List<String> names = arguments.all();
    if (names.isEmpty()) {
      throw new UsageException(
          "which dashboards?", "name files that Grafana exported, or `-` to read a pipe");
    }
    GrafanaImport reading = new GrafanaImport();
    Diagnostics diagnostics = new Diagnostics();
    for (String name : names) {
      reading.add(TextInput.read(name, console), diagnostics);
    }
    console
        .terminal()
        .err()
        .print(new TextReport(console.paint(Channel.ERR)).print(diagnostics.sorted()));
    if (reading.imported().isEmpty()) {
      return ExitCode.UNUSABLE;
    }
    console.data(reading.yaml());
    reading.imported().forEach(dashboard -> tell(dashboard, console));
    console.note(
        "Colours, decimals, legends and tooltips are the same on all charts."
            + " `dashwright metrics URL` makes a catalogue that is not guessed.");
    return diagnostics.hasErrors() ? ExitCode.UNUSABLE : ExitCode.SUCCESS;
  }

  private static void tell(GrafanaImport.Imported dashboard, Console console) {
    console.note(
        dashboard.file()
            + ": `"
            + dashboard.title()
            + "`: kept "
            + dashboard.charts()
            + " of "
            + Tally.counted(dashboard.panels(), "panel"));
    for (Note.Fate fate : Note.Fate.values()) {
      List<Note> notes = dashboard.notes().stream().filter(n -> n.fate() == fate).toList();
      if (!notes.isEmpty()) {
        console.note("  " + fate.name().toLowerCase(Locale.ROOT) + ":");
        grouped(notes).forEach(line -> console.note("    " + line));
      }
    }
  }

  /** The same text once, with all its places. */
  private static List<String> grouped(List<Note> notes) {
    Map<String, List<String>> places = new LinkedHashMap<>();
    notes.forEach(
        note -> places.computeIfAbsent(note.text(), any -> new ArrayList<>()).add(note.place()));
    List<String> lines = new ArrayList<>();
    places.forEach((text, of) -> lines.add(shown(of) + ": " + text));
    return lines;
  }

  private static String shown(List<String> places) {
    String first = String.join(", ", places.subList(0, Math.min(MOST_PLACES, places.size())));
    int more = places.size() - MOST_PLACES;
    return more > 0 ? first + " and " + more + " more" : first;
  }
}
