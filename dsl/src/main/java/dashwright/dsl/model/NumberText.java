package dashwright.dsl.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The one printer of numbers: plain decimals, the same on every JDK. */
public final class NumberText {
  private NumberText() {}

  /** An exact number without trailing zeros or an exponent: {@code 0.001}, {@code 1200}. */
  public static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /**
   * The fewest digits that read back as the same double, as {@code plain}; NaN and infinities as
   * PromQL has them.
   */
  public static String plain(double number) {
    if (Double.isNaN(number)) {
      return "NaN";
    }
    if (Double.isInfinite(number)) {
      return number > 0 ? "+Inf" : "-Inf";
    }
    BigDecimal exact = new BigDecimal(number);
    for (int digits = 1; digits < 17; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == number) {
        return plain(rounded);
      }
    }
    return plain(exact.round(new MathContext(17, RoundingMode.HALF_EVEN)));
  }
}
