package dashwright.site.cli;

import dashwright.dsl.model.DurationText;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** Times and durations as Prometheus' HTTP API takes them. */
final class Times {
  private static final Pattern SECONDS = Pattern.compile("-?\\d{1,12}(?:\\.\\d{1,9})?");

  private Times() {}

  /** RFC 3339, or seconds since 1970. */
  static Instant instant(String text) {
    try {
      return seconds(text)
          .map(seconds -> Instant.EPOCH.plus(seconds))
          .orElseGet(() -> written(text));
    } catch (DateTimeException e) {
      throw new UsageException(
          "`" + text + "` is not a time",
          "write it like `2026-01-31T12:00:00Z`, or as seconds since 1970");
    }
  }

  /**
   * RFC 3339, of a year with four digits: one can add to it without a second thought.
   *
   * @throws DateTimeException when it is no such time
   */
  static Instant written(String text) {
    if (text.startsWith("+") || text.startsWith("-")) {
      throw new DateTimeException("no year of four digits");
    }
    return Instant.parse(text);
  }

  /** A time above nothing, such as {@code 1m30s}, or a number of seconds. */
  static Duration step(String text) {
    return seconds(text)
        .or(() -> DurationText.parse(text))
        .filter(step -> step.toMillis() > 0)
        .orElseThrow(
            () ->
                new UsageException(
                    "`" + text + "` is not a step", "write it like `1m`, or as seconds"));
  }

  private static Optional<Duration> seconds(String text) {
    return Optional.of(text)
        .filter(number -> SECONDS.matcher(number).matches())
        .map(number -> Duration.ofMillis(new BigDecimal(number).movePointRight(3).longValue()));
  }
}
