package dashwright.dsl.events;

import dashwright.dsl.model.Located;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into records and fields by RFC 4180; line ends may be LF, CR LF or CR. */
final class CsvParser {
  private final SourceFile file;
  private final Diagnostics diagnostics;
  private final List<CsvRecord> records = new ArrayList<>();
  private int line = 1;
  private int at;

  CsvParser(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** All records that are not empty lines. */
  List<CsvRecord> records() {
    while (line <= file.lines().size()) {
      CsvRecord next = next();
      if (!next.isBlank()) {
        records.add(next);
      }
      line++;
      at = 0;
    }
    return List.copyOf(records);
  }

  private CsvRecord next() {
    int firstLine = line;
    List<Located<String>> fields = new ArrayList<>();
    fields.add(field());
    while (at < text().length()) {
      at++;
      fields.add(field());
    }
    return new CsvRecord(fields, new Span(firstLine, 1, line, text().length() + 1));
  }

  private Located<String> field() {
    return at < text().length() && text().charAt(at) == '"' ? quoted() : plain();
  }

  private Located<String> plain() {
    int from = at;
    int comma = text().indexOf(',', at);
    at = comma < 0 ? text().length() : comma;
    return located(text().substring(from, at), new Span(line, from + 1, line, at + 1));
  }

  private Located<String> quoted() {
    int firstLine = line;
    int from = at;
    StringBuilder value = new StringBuilder();
    at++;
    while (!closes()) {
      if (at < text().length()) {
        at += text().charAt(at) == '"' ? 1 : 0;
        value.append(text().charAt(at++));
      } else if (line < file.lines().size()) {
        value.append('\n');
        line++;
        at = 0;
      } else {
        return unclosed(firstLine, from, value.toString());
      }
    }
    at++;
    Located<String> field = located(value.toString(), new Span(firstLine, from + 1, line, at + 1));
    skipToComma(field);
    return field;
  }

  /** Whether a quote stands here that does not stand for itself. */
  private boolean closes() {
    String text = text();
    return at < text.length()
        && text.charAt(at) == '"'
        && (at + 1 == text.length() || text.charAt(at + 1) != '"');
  }

  private void skipToComma(Located<String> field) {
    if (at < text().length() && text().charAt(at) != ',') {
      EventRow.report(
          diagnostics,
          field.origin(),
          "a quoted field is followed by more text",
          "put a comma after the quote, and write a quote inside as `\"\"`");
      int comma = text().indexOf(',', at);
      at = comma < 0 ? text().length() : comma;
    }
  }

  private Located<String> unclosed(int firstLine, int from, String value) {
    EventRow.report(
        diagnostics,
        new Origin.InFile(file, Span.of(firstLine, from + 1, 1)),
        "this quote is not closed",
        "write another quote at the end of the field");
    return located(value, new Span(firstLine, from + 1, line, at + 1));
  }

  private Located<String> located(String value, Span span) {
    return new Located<>(value, new Origin.InFile(file, span));
  }

  private String text() {
    return file.line(line);
  }
}
