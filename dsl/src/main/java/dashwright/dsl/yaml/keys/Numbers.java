package dashwright.dsl.yaml.keys;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as authors write them: {@code 0.05}, {@code 1e3}, {@code 0x1F}; no leading zeros, which
 * might mean octal.
 */
final class Numbers {
  private static final Pattern DECIMAL =
      Pattern.compile(
          "[-+]?(?:(?:0|[1-9]\\d{0,39})(?:\\.\\d{0,40})?|\\.\\d{1,40})(?:[eE]([-+]?\\d{1,3}))?");
  private static final Pattern HEXADECIMAL = Pattern.compile("0x([0-9a-fA-F]{1,15})");
  private static final int GREATEST_EXPONENT = 200;

  private Numbers() {}

  static Optional<BigDecimal> parse(String text) {
    Matcher hexadecimal = HEXADECIMAL.matcher(text);
    if (hexadecimal.matches()) {
      return Optional.of(new BigDecimal(new BigInteger(hexadecimal.group(1), 16)));
    }
    Matcher decimal = DECIMAL.matcher(text);
    return decimal.matches() && hasSmallExponent(decimal)
        ? Optional.of(plain(new BigDecimal(text)))
        : Optional.empty();
  }

  /** A whole number from 1 to a billion. */
  static Optional<Integer> count(String text) {
    return parse(text)
        .filter(number -> number.signum() > 0 && number.scale() == 0)
        .filter(number -> number.compareTo(BigDecimal.valueOf(1_000_000_000)) <= 0)
        .map(BigDecimal::intValueExact);
  }

  /** The same number with as few digits as it needs, never with an exponent. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static boolean hasSmallExponent(Matcher decimal) {
    return decimal.group(1) == null
        || Math.abs(Integer.parseInt(decimal.group(1))) <= GREATEST_EXPONENT;
  }
}
