package dashwright.site.cli;

import dashwright.dsl.source.Origin;
import dashwright.renderer.data.engine.EngineSource;
import dashwright.renderer.data.engine.EngineSource.Note;
import dashwright.site.report.Tally;
import dashwright.site.report.TextReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells which queries were not answered, and what an engine said besides. */
final class DataReport {
  private static final int MOST = 10;

  private DataReport() {}

  /** Tells it; 1 when a query was not answered. */
  static ExitCode tell(EngineSource source, Console console) {
    lines(source.warnings()).forEach(line -> console.note("warning: " + line));
    if (source.isEmpty()) {
      console.note(
          "warning: not one of "
              + Tally.counted(source.requests(), "query", "queries")
              + " has a value: is it the engine of these environments?");
    }
    List<Note> failures = source.failures();
    if (failures.isEmpty()) {
      return ExitCode.SUCCESS;
    }
    console.error(
        failures.size()
            + " of "
            + Tally.counted(source.requests(), "query", "queries")
            + " not answered",
        Optional.of("their charts say so; the others are drawn"));
    lines(failures)
        .forEach(line -> console.terminal().err().print("  " + TextReport.harmless(line) + "\n"));
    return ExitCode.FINDINGS;
  }

  /** A line for each sentence, with the first place that it is about. */
  private static List<String> lines(List<Note> notes) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Origin> places = new LinkedHashMap<>();
    for (Note note : notes) {
      counts.merge(note.text(), 1, Integer::sum);
      places.putIfAbsent(note.text(), note.query().origin());
    }
    List<String> lines =
        new ArrayList<>(
            places.entrySet().stream()
                .limit(MOST)
                .map(entry -> line(entry.getValue(), entry.getKey(), counts.get(entry.getKey())))
                .toList());
    if (places.size() > MOST) {
      lines.add("and " + (places.size() - MOST) + " more kinds");
    }
    return lines;
  }

  private static String line(Origin origin, String text, int count) {
    String place = origin.line() > 0 ? origin.name() + ":" + origin.line() : origin.name();
    return place + ": " + text + (count > 1 ? " (and " + (count - 1) + " more)" : "");
  }
}
