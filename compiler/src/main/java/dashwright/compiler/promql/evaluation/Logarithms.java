package dashwright.compiler.promql.evaluation;

/** Logarithms, and functions made of them, that Java has not. */
final class Logarithms {
  /** Above this, 1 is nothing beside the square. */
  private static final double LARGE = 1e8;

  private static final double LN_2 = StrictMath.log(2);

  private Logarithms() {}

  /** Exact for powers of two. */
  static double log2(double value) {
    boolean normal = value >= Double.MIN_NORMAL && value <= Double.MAX_VALUE;
    if (!normal) {
      return StrictMath.log(value) / LN_2;
    }
    int exponent = Math.getExponent(value);
    return exponent + StrictMath.log(Math.scalb(value, -exponent)) / LN_2;
  }

  static double asinh(double value) {
    double size = Math.abs(value);
    double result =
        size > LARGE
            ? StrictMath.log(size) + LN_2
            : StrictMath.log1p(size + size * size / (1 + Math.sqrt(size * size + 1)));
    return Math.copySign(result, value);
  }

  static double acosh(double value) {
    if (value > LARGE) {
      return StrictMath.log(value) + LN_2;
    }
    double above = value - 1;
    return StrictMath.log1p(above + Math.sqrt(2 * above + above * above));
  }

  static double atanh(double value) {
    return StrictMath.log1p(2 * value / (1 - value)) / 2;
  }
}
