package dashwright.dsl.source;

/**
 * Reads a plain or quoted YAML scalar once more, unit by unit: a line end is a blank, each empty
 * line after it a line end, blanks around line ends are nothing, and quotes have their escapes
 * (YAML 1.1, sections 5.7 and 9.1).
 */
final class FlowScalar {
  private static final String ESCAPES = "0abt\tnvfre \"/\\N_LP";
  private static final String ESCAPED =
      "\0\u0007\b\t\t\n\u000B\f\r\u001B \"/\\\u0085\u00A0\u2028\u2029";

  private final SourceFile file;
  private final int lastLine;
  private final int lastColumn;
  private final char quote;
  private final PlacedText text = new PlacedText();
  private int line;
  private int at;

  private FlowScalar(SourceFile file, Span span) {
    this.file = file;
    char first = file.line(span.line()).charAt(span.column() - 1);
    boolean quoted = first == '"' || first == '\'';
    this.quote = quoted ? first : 0;
    this.line = span.line();
    this.at = span.column() - 1 + (quoted ? 1 : 0);
    this.lastLine = span.endLine();
    this.lastColumn = span.endColumn() - 1 - (quoted ? 1 : 0);
  }

  static PlacedText read(SourceFile file, Span span) {
    FlowScalar scalar = new FlowScalar(file, span);
    while (scalar.line < scalar.lastLine || scalar.at < scalar.end()) {
      scalar.step();
    }
    return scalar.text;
  }

  private void step() {
    int blanks = at;
    while (blanks < end() && isBlank(blanks)) {
      blanks++;
    }
    if (blanks == end() && line < lastLine) {
      fold(blanks);
    } else if (blanks > at) {
      text.addAll(current(), at, blanks, line);
      at = blanks;
    } else if (quote == '"' && current().charAt(at) == '\\') {
      escape();
    } else {
      int width = quote == '\'' && current().charAt(at) == '\'' ? 2 : 1;
      text.add(current().charAt(at), line, at + 1, width);
      at += width;
    }
  }

  /** A line end that counts as a blank unless empty lines follow. */
  private void fold(int lineEnd) {
    int folded = line;
    if (skipEmptyLines() == 0) {
      text.add(' ', folded, lineEnd + 1, 0);
    }
  }

  /** Goes on at the next line that is not empty; the empty ones before it are line ends. */
  private int skipEmptyLines() {
    int empty = 0;
    nextLine();
    while (at >= end() && line < lastLine) {
      text.add('\n', line, at + 1, 0);
      empty++;
      nextLine();
    }
    return empty;
  }

  private void nextLine() {
    line++;
    at = 0;
    while (at < end() && isBlank(at)) {
      at++;
    }
  }

  private void escape() {
    if (at + 1 >= end()) {
      skipEmptyLines();
      return;
    }
    char kind = current().charAt(at + 1);
    int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
    int width = Math.min(2 + digits, end() - at);
    if (digits == 0) {
      int known = ESCAPES.indexOf(kind);
      text.add(known < 0 ? kind : ESCAPED.charAt(known), line, at + 1, width);
    } else {
      for (char unit : units(current().substring(at + 2, at + width))) {
        text.add(unit, line, at + 1, width);
      }
    }
    at += width;
  }

  private static char[] units(String digits) {
    int codePoint =
        digits.matches("[0-9a-fA-F]{1,7}") || digits.matches("0[0-9a-fA-F]{7}")
            ? Integer.parseInt(digits, 16)
            : Character.MAX_CODE_POINT + 1;
    return Character.isValidCodePoint(codePoint) ? Character.toChars(codePoint) : new char[0];
  }

  private boolean isBlank(int column) {
    char c = current().charAt(column);
    return c == ' ' || c == '\t';
  }

  private String current() {
    return file.line(line);
  }

  private int end() {
    int length = current().length();
    return line == lastLine ? Math.min(lastColumn, length) : length;
  }
}
