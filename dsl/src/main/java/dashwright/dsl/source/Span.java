package dashwright.dsl.source;

/**
 * A stretch of a text. Lines and columns count from 1; columns count UTF-16 units; the end is
 * exclusive.
 *
 * @param line first line
 * @param column first column
 * @param endLine line of the end, at least {@code line}
 * @param endColumn column after the last character
 */
public record Span(int line, int column, int endLine, int endColumn) implements Comparable<Span> {
  public Span {
    if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
      throw new IllegalArgumentException(
          "not a span: " + line + ":" + column + "-" + endLine + ":" + endColumn);
    }
  }

  /** A span of some columns of one line. */
  public static Span of(int line, int column, int length) {
    return new Span(line, column, line, column + length);
  }

  /** Whether the other span lies within this one. */
  public boolean contains(Span other) {
    return !before(other.line, other.column, line, column)
        && !before(endLine, endColumn, other.endLine, other.endColumn);
  }

  /** The smallest span around both. */
  public Span cover(Span other) {
    boolean first = before(line, column, other.line, other.column);
    boolean last = before(endLine, endColumn, other.endLine, other.endColumn);
    return new Span(
        first ? line : other.line,
        first ? column : other.column,
        last ? other.endLine : endLine,
        last ? other.endColumn : endColumn);
  }

  private static boolean before(int line, int column, int otherLine, int otherColumn) {
    return line < otherLine || (line == otherLine && column < otherColumn);
  }

  @Override
  public int compareTo(Span other) {
    return before(line, column, other.line, other.column)
        ? -1
        : before(other.line, other.column, line, column) ? 1 : 0;
  }
}
