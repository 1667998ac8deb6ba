package dashwright.dsl.source;

/**
 * Reads a literal or folded YAML scalar once more, unit by unit, up to its last line that is not
 * empty (YAML 1.1, section 9.2).
 */
final class BlockScalar {
  private final SourceFile file;
  private final Span span;
  private final int indent;
  private final boolean folded;
  private final PlacedText text = new PlacedText();

  private BlockScalar(SourceFile file, Span span, int indent) {
    this.file = file;
    this.span = span;
    this.indent = indent;
    this.folded = file.line(span.line()).charAt(span.column() - 1) == '>';
  }

  /** Reads a scalar whose lines are indented so far. */
  static PlacedText read(SourceFile file, Span span, int indent) {
    BlockScalar scalar = new BlockScalar(file, span, indent);
    scalar.read();
    return scalar.text;
  }

  /** How far the longest of the leading empty lines and the first other line are indented. */
  static int indentOf(SourceFile file, Span span) {
    int most = 0;
    for (int line = span.line() + 1; line <= span.endLine(); line++) {
      String text = file.line(line);
      int blanks = leadingBlanks(text);
      most = Math.max(most, blanks);
      if (blanks < text.length()) {
        break;
      }
    }
    return most;
  }

  private void read() {
    int line = addEmptyLines(span.line() + 1, indent);
    while (line <= span.endLine()) {
      String current = line == span.endLine() ? lastLine() : file.line(line);
      text.addAll(current, Math.min(indent, current.length()), current.length(), line);
      line = line == span.endLine() ? line + 1 : addBreak(line);
    }
  }

  /** Adds what stands between a line and the next that is not empty, whose number it returns. */
  private int addBreak(int line) {
    int next = line + 1;
    while (next < span.endLine() && isEmpty(next, indent)) {
      next++;
    }
    int empty = next - line - 1;
    int column = file.line(line).length() + 1;
    if (!folded || startsWithBlank(line) || startsWithBlank(next)) {
      text.add('\n', line, column, 0);
    } else if (empty == 0) {
      text.add(' ', line, column, 0);
    }
    return addEmptyLines(line + 1, indent);
  }

  private int addEmptyLines(int from, int most) {
    int line = from;
    while (line < span.endLine() && isEmpty(line, most)) {
      text.add('\n', line, file.line(line).length() + 1, 0);
      line++;
    }
    return line;
  }

  private boolean isEmpty(int line, int most) {
    String current = file.line(line);
    return current.length() <= most && leadingBlanks(current) == current.length();
  }

  private boolean startsWithBlank(int line) {
    String current = file.line(line);
    return current.length() > indent && " \t".indexOf(current.charAt(indent)) >= 0;
  }

  private String lastLine() {
    String last = file.line(span.endLine());
    return last.substring(0, Math.min(span.endColumn() - 1, last.length()));
  }

  private static int leadingBlanks(String text) {
    int blanks = 0;
    while (blanks < text.length() && text.charAt(blanks) == ' ') {
      blanks++;
    }
    return blanks;
  }
}
