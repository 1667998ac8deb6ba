package dashwright.compiler.inference;

/**
 * How large values are.
 *
 * @param low the least that one series usually has
 * @param high the most that one series usually has
 * @param most the most that all series together may usually come to, where they were summed; else
 *     the same as {@code high}
 * @param kind how sure it is
 */
public record Range(double low, double high, double most, Kind kind) {

  /** How sure a range is. */
  public enum Kind {
    /** Values are usually within it. */
    USUAL,
    /** No value can be outside of it. */
    CERTAIN;

    private Kind and(Kind other) {
      return compareTo(other) <= 0 ? this : other;
    }
  }

  /** What a share of a whole can be. */
  static final Range SHARE = new Range(0, 1, 1, Kind.CERTAIN);

  static Range usual(double low, double high) {
    return new Range(low, high, high, Kind.USUAL);
  }

  static Range of(double number) {
    return new Range(number, number, number, Kind.CERTAIN);
  }

  Range times(double number) {
    return number >= 0
        ? new Range(low * number, high * number, most * number, kind)
        : new Range(high * number, low * number, low * number, kind);
  }

  Range plus(double number) {
    return new Range(low + number, high + number, most + number, kind);
  }

  Range atLeast(double bound) {
    return new Range(Math.max(low, bound), Math.max(high, bound), Math.max(most, bound), kind);
  }

  Range atMost(double bound) {
    return new Range(Math.min(low, bound), Math.min(high, bound), Math.min(most, bound), kind);
  }

  /** The range of values from either. */
  Range or(Range other) {
    return new Range(
        Math.min(low, other.low),
        Math.max(high, other.high),
        Math.max(most, other.most),
        kind.and(other.kind));
  }

  /** The range of a sum of so many series. */
  Range summed(long series) {
    return series <= 1 ? this : new Range(low, high, most * series, Kind.USUAL);
  }
}
