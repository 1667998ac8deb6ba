package dashwright.compiler.promql;

/**
 * A stretch of an expression's text.
 *
 * @param start offset of the first character, in UTF-16 units
 * @param end offset after the last one
 */
public record Extent(int start, int end) {
  /** The smallest extent around both. */
  public Extent cover(Extent other) {
    return new Extent(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** What stands there. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }
}
