package dashwright.compiler.slo;

import dashwright.compiler.promql.Macros;
import dashwright.dsl.model.DurationText;
import java.time.Duration;

/**
 * Two streams of events a second: the bad ones and all of them, summed to the same labels.
 * Everything about an SLO is a ratio of their sums, never an average of ratios. Bad is 0 when
 * nothing failed; total has no sample when nothing happened, so that no traffic never looks like
 * health.
 *
 * @param bad bad events, as PromQL with {@code $window}
 * @param total all events, likewise
 */
public record Events(String bad, String total) {

  /** The rate of a counter, given as a selector. */
  public static String rate(String selector) {
    return "sum(rate(" + selector + "[$window]))";
  }

  /** Work that is counted, and the part of it that failed; both selectors. */
  public static Events failures(String errors, String traffic) {
    return new Events(zeroFilled(rate(errors), rate(traffic)), rate(traffic));
  }

  /**
   * A counter of good events and a counter of all; bad is never negative when they differ for a
   * scrape.
   */
  public static Events successes(String good, String total) {
    return new Events("clamp_min(" + total + " - " + zeroFilled(good, total) + ", 0)", total);
  }

  /** Durations of a classic histogram that exceed the bucket with these matchers. */
  public static Events slower(String bucket, String count) {
    return new Events(
        "(" + rate(count) + " - " + zeroFilled(rate(bucket), rate(count)) + ")", rate(count));
  }

  /** The time in which 0/1 gauges are 0: seconds a second. */
  public static Events downtime(String gauge) {
    return new Events(
        "sum(1 - avg_over_time(" + gauge + "[$window]))",
        "count(avg_over_time(" + gauge + "[$window]))");
  }

  private static String zeroFilled(String part, String whole) {
    return "(" + part + " or 0 * " + whole + ")";
  }

  /** Bad of all, with {@code $window}; no sample without traffic. */
  public String ratio() {
    return bad + " / (" + total + " > 0)";
  }

  /** Good events a second, with {@code $window}. */
  public String good() {
    return total + " - " + bad;
  }

  /** The same streams averaged over a window. */
  public Events over(Duration window) {
    return new Events(averaged(bad, window), averaged(total, window));
  }

  private static String averaged(String stream, Duration window) {
    return Macros.used(stream).contains("window")
        ? Macros.resolve(stream, window, window, window)
        : "avg_over_time((" + stream + ")[" + DurationText.print(window) + ":5m])";
  }
}
