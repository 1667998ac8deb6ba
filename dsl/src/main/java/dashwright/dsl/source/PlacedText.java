package dashwright.dsl.source;

import java.util.Arrays;

/** A text of which every UTF-16 unit knows which columns of which line it was read from. */
final class PlacedText {
  private final StringBuilder value = new StringBuilder();
  private int[] lines = new int[64];
  private int[] columns = new int[64];
  private int[] widths = new int[64];

  /**
   * Adds a unit.
   *
   * @param unit the unit
   * @param line its line, from 1
   * @param column its first column, from 1
   * @param width how many columns it was read from; 0 for a folded line end
   */
  void add(char unit, int line, int column, int width) {
    int at = value.length();
    if (at == lines.length) {
      lines = Arrays.copyOf(lines, 2 * at);
      columns = Arrays.copyOf(columns, 2 * at);
      widths = Arrays.copyOf(widths, 2 * at);
    }
    lines[at] = line;
    columns[at] = column;
    widths[at] = width;
    value.append(unit);
  }

  /** Adds the units of a line from one column to another, exclusive, both from 0. */
  void addAll(String text, int from, int to, int line) {
    for (int i = from; i < to; i++) {
      add(text.charAt(i), line, i + 1, 1);
    }
  }

  String value() {
    return value.toString();
  }

  /** Where some units stand; at the end of the text the place after its last unit. */
  Span at(int offset, int length) {
    int from = Math.max(0, Math.min(offset, value.length()));
    int to = Math.max(from, Math.min(from + length, value.length()));
    if (from == value.length()) {
      int last = from - 1;
      return Span.of(lines[last], columns[last] + widths[last], 0);
    }
    if (to == from) {
      return Span.of(lines[from], columns[from], 0);
    }
    int last = to - 1;
    return new Span(lines[from], columns[from], lines[last], columns[last] + widths[last]);
  }
}
