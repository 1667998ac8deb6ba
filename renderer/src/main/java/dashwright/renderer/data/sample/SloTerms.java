package dashwright.renderer.data.sample;

import dashwright.compiler.plan.SloPlan;
import dashwright.dsl.model.Slo;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;

/**
 * What was promised, and over which time. Periods are those of UTC. Times are in milliseconds since
 * 1970.
 *
 * @param budget the share of events that may be bad
 * @param window the time over which it must hold
 */
record SloTerms(double budget, Slo.Window window) {
  static SloTerms of(SloPlan slo) {
    return new SloTerms(slo.budget().doubleValue(), slo.window());
  }

  /** Where the window starts that ends at a time. */
  long start(long time) {
    if (window instanceof Slo.Window.Calendar calendar) {
      return millis(first(calendar.period(), date(time)));
    }
    return time - ((Slo.Window.Rolling) window).length().toMillis();
  }

  private static LocalDate date(long time) {
    return Instant.ofEpochMilli(time).atOffset(ZoneOffset.UTC).toLocalDate();
  }

  private static long millis(LocalDate date) {
    return date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }

  private static LocalDate first(Slo.Period period, LocalDate date) {
    return switch (period) {
      case WEEK -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> date.withDayOfMonth(1);
      case QUARTER -> date.withDayOfMonth(1).minusMonths((date.getMonthValue() - 1) % 3);
    };
  }
}
