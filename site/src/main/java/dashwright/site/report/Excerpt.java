package dashwright.site.report;

import dashwright.dsl.source.SourceFile;
import dashwright.dsl.source.Span;

/**
 * The first line of a span as a terminal shows it, cut around the span where it is long.
 *
 * @param text the line
 * @param indent how many cells stand before the marks
 * @param marks how many cells are marked, at least 1
 */
record Excerpt(String text, int indent, int marks) {
  private static final int WIDEST = 100;
  private static final int BEFORE = 40;
  private static final String CUT = "…";

  static Excerpt of(SourceFile file, Span span) {
    String line = file.line(span.line());
    int first = Math.min(span.column() - 1, line.length());
    int last = span.endLine() > span.line() ? line.length() : span.endColumn() - 1;
    return of(line, first, Math.max(first, Math.min(last, line.length())));
  }

  /** The stretch between two indices of a line. */
  private static Excerpt of(String line, int first, int last) {
    int from = start(line, first);
    int to = end(line, from);
    String text = (from > 0 ? CUT : "") + Glyphs.harmless(line.substring(from, to));
    int indent = (from > 0 ? 1 : 0) + width(line, from, first);
    int marks = Math.max(1, width(line, first, Math.min(last, to)));
    return new Excerpt(to < line.length() ? text + CUT : text.stripTrailing(), indent, marks);
  }

  /** Where to cut the beginning off: nowhere when the line, or all up to the span, fits. */
  private static int start(String line, int first) {
    if (end(line, 0) == line.length() || width(line, 0, first) < WIDEST - BEFORE) {
      return 0;
    }
    int from = first;
    for (int used = 0; from > 0 && used < BEFORE; ) {
      int codePoint = line.codePointBefore(from);
      used += Glyphs.width(codePoint);
      from -= Character.charCount(codePoint);
    }
    return from;
  }

  /** The index after the last character that fits. */
  private static int end(String line, int from) {
    int to = from;
    for (int used = 0; to < line.length(); ) {
      int codePoint = line.codePointAt(to);
      used += Glyphs.width(codePoint);
      if (used > WIDEST) {
        return to;
      }
      to += Character.charCount(codePoint);
    }
    return to;
  }

  private static int width(String line, int from, int to) {
    return from >= to ? 0 : line.substring(from, to).codePoints().map(Glyphs::width).sum();
  }
}
