package dashwright.renderer.grafana;

import java.time.Duration;
import java.util.List;

/** Durations as Grafana reads them: one number and one unit, never {@code 1h30m}. */
final class TimeSpan {
  /** The choices of the refresh picker, in minutes. */
  private static final List<Integer> REFRESH = List.of(1, 5, 15, 30, 60);

  private static final long DAY = 86_400_000;

  private TimeSpan() {}

  /** An interval: {@code 1d}, {@code 90m}, {@code 15s}. */
  static String interval(Duration duration) {
    long millis = duration.toMillis();
    return millis % DAY == 0 ? millis / DAY + "d" : belowDays(millis);
  }

  /** A time in the past: {@code now-24h}, as the time picker has it, and {@code now-7d}. */
  static String ago(Duration duration) {
    long millis = duration.toMillis();
    return "now-" + (millis == DAY ? belowDays(millis) : interval(duration));
  }

  /**
   * How often a dashboard of this step is drawn anew: no more than once a step, at least once an
   * hour.
   */
  static String refresh(Duration step) {
    int minutes = REFRESH.get(0);
    for (int choice : REFRESH) {
      minutes = choice <= step.toMinutes() ? choice : minutes;
    }
    return refreshText(minutes);
  }

  /** The choices of the refresh picker. */
  static List<String> refreshChoices() {
    return REFRESH.stream().map(TimeSpan::refreshText).toList();
  }

  private static String refreshText(int minutes) {
    return belowDays(minutes * 60_000L);
  }

  private static String belowDays(long millis) {
    if (millis % 3_600_000 == 0) {
      return millis / 3_600_000 + "h";
    }
    if (millis % 60_000 == 0) {
      return millis / 60_000 + "m";
    }
    return millis % 1000 == 0 ? millis / 1000 + "s" : millis + "ms";
  }
}
