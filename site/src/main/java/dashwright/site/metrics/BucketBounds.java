package dashwright.site.metrics;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** The values of the label {@code le}. */
final class BucketBounds {
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(?:\\d{1,30}\\.?\\d{0,30}|\\.\\d{1,30})(?:[eE][-+]?\\d{1,2})?");

  /** Before the point, or behind it. */
  private static final int MOST_DIGITS = 40;

  private BucketBounds() {}

  /** A bound that is a number people can read; infinity is no bound. */
  static Optional<BigDecimal> parse(String text) {
    return Optional.of(text)
        .filter(number -> NUMBER.matcher(number).matches())
        .map(BigDecimal::new)
        .filter(number -> number.precision() - number.scale() <= MOST_DIGITS)
        .filter(number -> number.scale() <= MOST_DIGITS);
  }
}
