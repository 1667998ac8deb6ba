package dashwright.renderer.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Decimal numbers as digits; what JavaScript's {@code toFixed} and {@code toPrecision} give, with
 * signs of print.
 */
final class Decimal {
  static final char MINUS = '\u2212';
  static final char THOUSANDS = '\u202f';
  private static final int MOST_DECIMALS = 6;

  private Decimal() {}

  /** The value with so many significant digits. */
  static double round(double value, int digits) {
    return new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_UP)).doubleValue();
  }

  /**
   * How many decimals a number needs so that it is not taken for another: as many as asked, more
   * for what would be rounded to nothing, or to the whole.
   *
   * @param whole the value that means all, such as 100 %; infinite where there is none
   */
  static int telling(double value, int decimals, double whole) {
    BigDecimal size = new BigDecimal(Math.abs(value));
    int needed = decimals;
    while (needed < MOST_DECIMALS && mistaken(size, needed, whole)) {
      needed++;
    }
    return needed;
  }

  private static boolean mistaken(BigDecimal size, int decimals, double whole) {
    double rounded = size.setScale(decimals, RoundingMode.HALF_UP).doubleValue();
    return rounded == 0 || (rounded == whole && size.doubleValue() != whole);
  }

  /**
   * A number with so many decimals, a real minus sign and narrow spaces between thousands; never a
   * negative zero.
   */
  static String text(double value, int decimals) {
    BigDecimal rounded = new BigDecimal(Math.abs(value)).setScale(decimals, RoundingMode.HALF_UP);
    String digits = rounded.toPlainString();
    int point = digits.indexOf('.');
    int whole = point < 0 ? digits.length() : point;
    StringBuilder text = new StringBuilder();
    if (value < 0 && rounded.signum() != 0) {
      text.append(MINUS);
    }
    for (int i = 0; i < whole; i++) {
      if (i > 0 && (whole - i) % 3 == 0 && whole > 3) {
        text.append(THOUSANDS);
      }
      text.append(digits.charAt(i));
    }
    return text.append(digits, whole, digits.length()).toString();
  }

  /** The same without zeros at the end of the fraction. */
  static String withoutZeros(String text) {
    if (text.indexOf('.') < 0) {
      return text;
    }
    int end = text.length();
    while (text.charAt(end - 1) == '0') {
      end--;
    }
    return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
  }
}
