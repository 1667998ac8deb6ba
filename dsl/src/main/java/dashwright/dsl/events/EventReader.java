package dashwright.dsl.events;

import dashwright.dsl.model.Event;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Limits;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.source.SourceFile;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads events: CSV with a header, or, from a file whose name ends in {@code .json}, an array of
 * objects. Columns and keys are {@code time,service,version,environment,url,text} in any order;
 * only the time is required, and what happened as version or text. What a pipeline wrote twice
 * happened once.
 */
public final class EventReader {
  private EventReader() {}

  /** The events of a file by time; rows that cannot be read are left out, and reported. */
  public static List<Event> read(SourceFile file, Diagnostics diagnostics) {
    List<EventRow> rows =
        file.path().toLowerCase(Locale.ROOT).endsWith(".json")
            ? EventJson.rows(file, diagnostics)
            : EventCsv.rows(file, diagnostics);
    if (rows.size() > Limits.EVENTS) {
      diagnostics.report(
          Diagnostic.error(
                  ShapeRules.INVALID_VALUE,
                  new Origin.Whole(file.path()),
                  "the file has "
                      + rows.size()
                      + " events, and at most "
                      + Limits.EVENTS
                      + " are read")
              .help("leave the oldest out"));
      return List.of();
    }
    Map<List<Object>, Event> distinct = new LinkedHashMap<>();
    rows.stream()
        .map(row -> row.event(diagnostics))
        .flatMap(Optional::stream)
        .forEach(event -> distinct.putIfAbsent(what(event), event));
    return distinct.values().stream().sorted(Comparator.comparing(Event::time)).toList();
  }

  private static List<Object> what(Event event) {
    return List.of(
        event.time(), event.service(), event.version(), event.environment(), event.text());
  }
}
