package dashwright.dsl.events;

import dashwright.dsl.model.Located;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.source.Span;
import dashwright.dsl.source.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Events as CSV with a header. */
final class EventCsv {
  private static final String HEADER =
      "start with the line `" + String.join(",", EventRow.COLUMNS) + "`";

  private EventCsv() {}

  static List<EventRow> rows(SourceFile file, Diagnostics diagnostics) {
    List<CsvRecord> records = new CsvParser(file, diagnostics).records();
    if (records.isEmpty()) {
      Origin start = new Origin.InFile(file, new Span(1, 1, 1, 1));
      EventRow.report(diagnostics, start, "the file has no header", HEADER);
      return List.of();
    }
    List<String> columns = columns(records.get(0), file, diagnostics);
    List<EventRow> rows = new ArrayList<>();
    for (CsvRecord each : records.subList(columns.isEmpty() ? records.size() : 1, records.size())) {
      Origin origin = new Origin.InFile(file, each.span());
      if (each.fields().size() == columns.size()) {
        rows.add(row(columns, each, origin));
      } else {
        EventRow.report(
            diagnostics,
            origin,
            "this row has " + each.fields().size() + " fields, the header " + columns.size(),
            "put a field that holds a comma in quotes, and leave fields empty rather than out");
      }
    }
    return rows;
  }

  private static EventRow row(List<String> columns, CsvRecord from, Origin origin) {
    Map<String, Located<String>> cells = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.put(columns.get(i), from.fields().get(i));
    }
    return new EventRow(cells, origin);
  }

  /** The names of the columns; none when they cannot be understood. */
  private static List<String> columns(CsvRecord header, SourceFile file, Diagnostics diagnostics) {
    List<String> columns = new ArrayList<>();
    boolean sound = true;
    for (Located<String> field : header.fields()) {
      String name = field.value().strip();
      if (!EventRow.COLUMNS.contains(name) || columns.contains(name)) {
        sound = false;
        String trouble = columns.contains(name) ? "there twice" : "not known";
        EventRow.report(
            diagnostics, field.origin(), "the column `" + name + "` is " + trouble, help(name));
      }
      columns.add(name);
    }
    if (sound && !columns.contains("time")) {
      sound = false;
      Origin at = new Origin.InFile(file, header.span());
      EventRow.report(diagnostics, at, "the header has no column `time`", HEADER);
    }
    return sound ? columns : List.of();
  }

  private static String help(String column) {
    return EventRow.COLUMNS.contains(column)
        ? HEADER
        : Suggestion.didYouMean(column, EventRow.COLUMNS).orElse(HEADER);
  }
}
