package dashwright.dsl.model;

import dashwright.dsl.source.Limits;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Durations as Prometheus writes them: {@code 1h30m}; a year is 365 days, a week 7, a day 24 hours.
 */
public final class DurationText {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(\\d{1,9})y)?(?:(\\d{1,9})w)?(?:(\\d{1,9})d)?(?:(\\d{1,9})h)?(?:(\\d{1,9})m)?(?:(\\d{1,9})s)?"
              + "(?:(\\d{1,9})ms)?");
  private static final String[] UNITS = {"y", "w", "d", "h", "m", "s", "ms"};
  private static final long[] MILLIS = {
    365L * 86_400_000, 7L * 86_400_000, 86_400_000, 3_600_000, 60_000, 1_000, 1
  };

  private DurationText() {}

  /** Reads a duration; empty when the text is not one, or over 100 years. */
  public static Optional<Duration> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (text.isEmpty() || !matcher.matches()) {
      return Optional.empty();
    }
    Duration sum = Duration.ZERO;
    for (int i = 0; i < UNITS.length; i++) {
      String digits = matcher.group(i + 1);
      if (digits != null) {
        sum = sum.plus(Duration.ofMillis(MILLIS[i]).multipliedBy(Long.parseLong(digits)));
      }
    }
    return sum.compareTo(Duration.ofDays(Limits.DAYS)) > 0 ? Optional.empty() : Optional.of(sum);
  }

  /**
   * Writes a duration with as few parts as it needs, in d, h, m, s and ms: {@code 30d}, {@code
   * 1h30m}.
   */
  public static String print(Duration duration) {
    long rest = duration.toMillis();
    if (rest == 0) {
      return "0s";
    }
    StringBuilder text = new StringBuilder(rest < 0 ? "-" : "");
    rest = Math.abs(rest);
    for (int i = 2; i < UNITS.length; i++) {
      if (rest >= MILLIS[i]) {
        text.append(rest / MILLIS[i]).append(UNITS[i]);
        rest %= MILLIS[i];
      }
    }
    return text.toString();
  }
}
