package dashwright.compiler.promql;

import java.util.List;
import java.util.Optional;

/** Durations as PromQL writes them: a year is 365 days, a week 7, a day 24 hours. */
final class Durations {
  private static final List<String> UNITS = List.of("y", "w", "d", "h", "m", "s", "ms");
  private static final long DAY = 86_400_000;
  private static final long[] MILLIS = {365 * DAY, 7 * DAY, DAY, 3_600_000, 60_000, 1_000, 1};

  /** The longest duration, in seconds: as many nanoseconds as 63 bits hold. */
  static final double MOST_SECONDS = Long.MAX_VALUE / 1e9;

  private static final long MOST_MILLIS = Long.MAX_VALUE / 1_000_000;

  private Durations() {}

  /**
   * A duration or the reason why it is none.
   *
   * @param millis its length
   * @param error what is wrong with it
   */
  record Read(long millis, Optional<String> error) {}

  /** Reads digits and units as the lexer found them. */
  static Read read(String text) {
    long sum = 0;
    int last = -1;
    for (int i = 0; i < text.length(); ) {
      int digits = i;
      while (i < text.length() && Characters.isDigit(text.charAt(i))) {
        i++;
      }
      int letters = i;
      while (i < text.length() && !Characters.isDigit(text.charAt(i))) {
        i++;
      }
      String unit = text.substring(letters, i);
      int index = UNITS.indexOf(unit);
      if (index < 0) {
        return failed("unknown unit `" + unit + "` in duration `" + Excerpt.of(text) + "`");
      }
      if (index <= last) {
        return failed("not a valid duration string: `" + Excerpt.of(text) + "`");
      }
      last = index;
      String count = text.substring(digits, letters);
      if (count.length() > 18 || Long.parseLong(count) > (MOST_MILLIS - sum) / MILLIS[index]) {
        return failed("duration out of range");
      }
      sum += Long.parseLong(count) * MILLIS[index];
    }
    return new Read(sum, Optional.empty());
  }

  private static Read failed(String message) {
    return new Read(0, Optional.of(message));
  }

  /**
   * Writes milliseconds with as few parts as read well: years and weeks only where nothing is left
   * over.
   */
  static String print(long millis) {
    if (millis == 0) {
      return "0s";
    }
    StringBuilder out = new StringBuilder(millis < 0 ? "-" : "");
    long rest = Math.abs(millis);
    for (int i = 0; i < MILLIS.length; i++) {
      boolean whole = i > 1 || rest % MILLIS[i] == 0;
      if (whole && rest >= MILLIS[i]) {
        out.append(rest / MILLIS[i]).append(UNITS.get(i));
        rest %= MILLIS[i];
      }
    }
    return out.toString();
  }
}
