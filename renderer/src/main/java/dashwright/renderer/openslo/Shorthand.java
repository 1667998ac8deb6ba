package dashwright.renderer.openslo;

import java.time.Duration;

/** Durations as OpenSLO writes them: one whole number of days, hours or minutes. */
final class Shorthand {
  private Shorthand() {}

  /** The duration, rounded up to the next minute. */
  static String of(Duration duration) {
    long minutes = duration.plus(Duration.ofMinutes(1)).minusMillis(1).toMinutes();
    if (minutes % 1440 == 0 && minutes > 0) {
      return minutes / 1440 + "d";
    }
    return minutes % 60 == 0 && minutes > 0 ? minutes / 60 + "h" : minutes + "m";
  }
}
