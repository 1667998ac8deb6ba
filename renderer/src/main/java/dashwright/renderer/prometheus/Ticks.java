package dashwright.renderer.prometheus;

import dashwright.compiler.plan.SloPlan;
import dashwright.compiler.plan.SloRules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * The times at which a test evaluates rules.
 *
 * @param every the time between two of them
 */
record Ticks(Duration every) {
  private static final int SAMPLES = 6;

  /**
   * As far apart as the rules of an SLO allow. What happens changes only at such times, so that
   * nothing is missed between two; the shortest long window must hold six.
   */
  static Ticks of(SloPlan slo, SloRules rules) {
    Duration apart =
        slo.alerts().stream()
            .map(alert -> alert.longWindow().dividedBy(SAMPLES))
            .reduce(rules.slice().multipliedBy(2), (a, b) -> a.compareTo(b) < 0 ? a : b);
    long samples = Math.max(1, apart.dividedBy(Workload.INTERVAL));
    return new Ticks(Workload.INTERVAL.multipliedBy(samples));
  }

  /** So many of them. */
  Duration of(long count) {
    return every.multipliedBy(count);
  }

  /** The last one until then, but not the first of all. */
  Duration until(Duration time) {
    return every.multipliedBy(Math.max(1, time.dividedBy(every)));
  }

  /** The first one from then on. */
  Duration from(Duration time) {
    long whole = time.dividedBy(every);
    return every.multipliedBy(every.multipliedBy(whole).equals(time) ? whole : whole + 1);
  }

  /**
   * The first one at which more than a share of a window is bad, that many times it takes to fill
   * it; the window may hold one sample more than it has ticks.
   *
   * @param due the share of the window
   * @param share the share itself
   */
  Duration exceeding(Duration due, BigDecimal share) {
    Duration enough = due.plus(part(every, share));
    return every.multipliedBy(enough.dividedBy(every) + 1);
  }

  /** A part of a time. */
  static Duration part(Duration time, BigDecimal share) {
    BigDecimal seconds = share.multiply(BigDecimal.valueOf(time.toSeconds()));
    return Duration.ofSeconds(seconds.setScale(0, RoundingMode.HALF_UP).longValueExact());
  }
}
