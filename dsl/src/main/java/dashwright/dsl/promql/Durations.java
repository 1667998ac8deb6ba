package dashwright.dsl.promql;

import java.time.Duration;

/** Durations in the canonical form: years and weeks only where they are whole. */
final class Durations {
  private static final String[] UNITS = {"y", "w", "d", "h", "m", "s", "ms"};
  private static final long[] MILLIS = {
    365L * 86_400_000, 7L * 86_400_000, 86_400_000, 3_600_000, 60_000, 1_000, 1
  };
  private static final int DAYS = 2;

  private Durations() {}

  static String print(Duration duration) {
    long rest = Math.abs(duration.toMillis());
    StringBuilder text = new StringBuilder(duration.isNegative() && rest > 0 ? "-" : "");
    for (int i = 0; i < UNITS.length; i++) {
      if (rest >= MILLIS[i] && (i >= DAYS || rest % MILLIS[i] == 0)) {
        text.append(rest / MILLIS[i]).append(UNITS[i]);
        rest %= MILLIS[i];
      }
    }
    return text.isEmpty() ? "0s" : text.toString();
  }
}
