package dashwright.renderer.data.sample;

import java.util.Locale;
import java.util.regex.Pattern;

/** Where in its range a metric usually is, as the words of its name tell. */
enum Rarity {
  /** In the middle. */
  COMMON(0.25, 0.6),
  /** Low: what waits. */
  FEW(0.002, 0.02),
  /** At the bottom: pauses. */
  RARE(0.0005, 0.01),
  /** What goes wrong when work fails. */
  TROUBLE(0, 0.01),
  /** What should not be at all. */
  NEVER(0, 0);

  private static final Pattern LOSSES =
      Pattern.compile(
          "reject|refus|drop|evict|deadlock|redeliver|abort|blocked|throttl|lost|dead|swap|paging"
              + "|under_?replicated|offline|unavailable|corrupt|oom");

  private static final Pattern FAILURES =
      Pattern.compile("err|fail|exception|rollback|rolled|timeout|retr(y|ies)|conflict");

  private static final Pattern PAUSES = Pattern.compile("pause|(^|_)gc_duration|gc_time");

  private static final Pattern WAITING =
      Pattern.compile(
          "lag|pending|wait|backlog|unacked|queued|queue_length|ready|delay|miss|blks_read");

  private final double low;
  private final double high;

  Rarity(double low, double high) {
    this.low = low;
    this.high = high;
  }

  static Rarity of(String metric) {
    String name = metric.toLowerCase(Locale.ROOT);
    if (LOSSES.matcher(name).find()) {
      return NEVER;
    }
    if (FAILURES.matcher(name).find()) {
      return TROUBLE;
    }
    if (PAUSES.matcher(name).find()) {
      return RARE;
    }
    return WAITING.matcher(name).find() ? FEW : COMMON;
  }

  /** The part of a typical range. */
  Band part(double least, double most) {
    double width = most - least;
    return new Band(least + low * width, least + high * width);
  }
}
