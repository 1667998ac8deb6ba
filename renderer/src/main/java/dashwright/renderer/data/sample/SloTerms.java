package dashwright.renderer.data.sample;

import dashwright.compiler.plan.SloPlan;
import dashwright.dsl.model.Slo;
import java.time.DayOfWeek;
import java.time.Duration;
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
 * @param length the window's length
 */
record SloTerms(double budget, Slo.Window window, Duration length) {
  private static final Duration MONTH = Duration.ofDays(30);

  /** For what looks like an SLO but is none: 99.9 % over 30 days. */
  static final SloTerms USUAL = new SloTerms(0.001, new Slo.Window.Rolling(MONTH), MONTH);

  static SloTerms of(SloPlan slo) {
    return new SloTerms(slo.budget().doubleValue(), slo.window(), slo.length());
  }

  /** The whole budget as time, in minutes. */
  double minutes() {
    return budget * length.toMinutes();
  }

  /** Where the window starts that ends at a time. */
  long start(long time) {
    if (window instanceof Slo.Window.Calendar calendar) {
      return millis(first(calendar.period(), date(time)));
    }
    return time - ((Slo.Window.Rolling) window).length().toMillis();
  }

  /** Where the budget is full whose course at a time is drawn, when the data ends at a time. */
  long full(long time, long end) {
    return window instanceof Slo.Window.Rolling ? start(end) : start(time);
  }

  /** Where an even pace has used the budget up whose course is drawn. */
  long empty(long time, long end) {
    if (window instanceof Slo.Window.Calendar calendar) {
      return millis(next(calendar.period(), first(calendar.period(), date(time))));
    }
    return end;
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

  private static LocalDate next(Slo.Period period, LocalDate first) {
    return switch (period) {
      case WEEK -> first.plusWeeks(1);
      case MONTH -> first.plusMonths(1);
      case QUARTER -> first.plusMonths(3);
    };
  }
}
