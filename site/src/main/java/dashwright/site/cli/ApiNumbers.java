package dashwright.site.cli;

import dashwright.dsl.model.NumberText;
import java.math.BigDecimal;
import java.util.Locale;

/** Numbers as Prometheus' HTTP API writes them. */
final class ApiNumbers {
  /** From here on, and below the other, values of samples have an exponent. */
  private static final double LARGE = 1e21;

  private static final double SMALL = 1e-6;

  private ApiNumbers() {}

  /** The time of a sample: seconds since 1970, with three decimals where they are not whole. */
  static String seconds(long millis) {
    String sign = millis < 0 ? "-" : "";
    long fraction = Math.abs(millis % 1000);
    String whole = sign + Math.abs(millis / 1000);
    return fraction == 0 ? whole : whole + String.format(Locale.ROOT, ".%03d", fraction);
  }

  /** All digits of a number, without an exponent. */
  static String plain(double value) {
    return value == 0 && 1 / value < 0 ? "-0" : NumberText.plain(value);
  }

  /** The value of a sample. */
  static String value(double value) {
    double size = Math.abs(value);
    boolean exponent = size >= LARGE || (size < SMALL && size > 0);
    return exponent && !Double.isInfinite(value) ? scientific(value) : plain(value);
  }

  /** Such as {@code 1.5e-07}: at least two digits of the exponent. */
  private static String scientific(double value) {
    BigDecimal number = new BigDecimal(plain(value)).stripTrailingZeros();
    String digits = number.unscaledValue().abs().toString();
    int exponent = digits.length() - 1 - number.scale();
    return (value < 0 ? "-" : "")
        + digits.charAt(0)
        + (digits.length() > 1 ? "." + digits.substring(1) : "")
        + (exponent < 0 ? "e-" : "e+")
        + String.format(Locale.ROOT, "%02d", Math.abs(exponent));
  }
}
