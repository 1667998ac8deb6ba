package dashwright.dsl.java;

import dashwright.dsl.source.SourceFile;
import dashwright.dsl.source.Span;

/** Finds lines and columns. */
final class Offsets {
  private Offsets() {}

  /** The stretch between two offsets of a text, or its first line where it has several. */
  static Span span(SourceFile file, int start, int end) {
    SourceFile before = SourceFile.of("", file.text().substring(0, start));
    int line = before.lines().size();
    int column = before.line(line).length() + 1;
    int rest = file.line(line).length() + 1 - column;
    return Span.of(line, column, Math.max(0, Math.min(end - start, rest)));
  }

  /** All of a line but the blanks around it. */
  static Span line(SourceFile file, int number) {
    String text = file.line(number);
    String code = text.strip();
    return Span.of(number, 1 + (code.isEmpty() ? 0 : text.indexOf(code)), code.length());
  }
}
