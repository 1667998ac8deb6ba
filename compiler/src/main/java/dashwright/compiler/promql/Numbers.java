package dashwright.compiler.promql;

import dashwright.dsl.model.NumberText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalDouble;

/** Numbers as PromQL reads and writes them, which is as Go does. */
final class Numbers {
  private Numbers() {}

  /** An integer of more digits is out of any range. */
  private static final int MOST_DIGITS = 400;

  /** The value of a number as the lexer found it; empty when it is out of range. */
  static OptionalDouble read(String text) {
    String digits = text.replace("_", "").toLowerCase(Locale.ROOT);
    if (digits.equals("inf")) {
      return OptionalDouble.of(Double.POSITIVE_INFINITY);
    }
    if (digits.equals("nan")) {
      return OptionalDouble.of(Double.NaN);
    }
    if (digits.startsWith("0x") || isOctal(digits)) {
      return integer(digits);
    }
    double value = Double.parseDouble(digits);
    return Double.isInfinite(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  private static OptionalDouble integer(String digits) {
    if (digits.length() > MOST_DIGITS) {
      return OptionalDouble.empty();
    }
    boolean hex = digits.startsWith("0x");
    BigInteger value = new BigInteger(hex ? digits.substring(2) : digits, hex ? 16 : 8);
    return value.bitLength() > 63 ? OptionalDouble.empty() : OptionalDouble.of(value.doubleValue());
  }

  /** A leading zero makes an integer octal, where its digits allow it. */
  private static boolean isOctal(String digits) {
    return digits.length() > 1
        && digits.charAt(0) == '0'
        && digits.chars().allMatch(c -> c >= '0' && c <= '7');
  }

  /** With exactly three decimals, as timestamps are written. */
  static String printThousandths(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** The shortest decimal digits that read back as the same value, never with an exponent. */
  static String print(double value) {
    return value == 0 && 1 / value < 0 ? "-0" : NumberText.plain(value);
  }
}
