package dashwright.compiler.slo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dashwright.dsl.model.Slo;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.Test;

/** The calendar of PromQL against that of Java, leap years and turns of the year included. */
final class CalendarClockTest {
  private static final Duration KOLKATA = Duration.ofMinutes(330);
  private static final Duration CHICAGO = Duration.ofHours(-6);

  @Test
  void theShareElapsedAndTheLengthAreThoseOfTheCalendar() {
    for (Slo.Period period : Slo.Period.values()) {
      for (Duration offset : new Duration[] {Duration.ZERO, KOLKATA, CHICAGO}) {
        LocalDateTime time = LocalDateTime.of(2023, 12, 28, 23, 50);
        for (int i = 0; i < 120; i++, time = time.plusHours(7 * 24 + 5)) {
          check(period, offset, time);
        }
      }
    }
  }

  @Test
  void theLastSecondOfALeapFebruaryBelongsToIt() {
    check(Slo.Period.QUARTER, Duration.ZERO, LocalDateTime.of(2024, 2, 29, 23, 59, 59));
    check(Slo.Period.QUARTER, Duration.ZERO, LocalDateTime.of(2024, 4, 1, 0, 0));
    check(Slo.Period.MONTH, Duration.ZERO, LocalDateTime.of(2024, 2, 29, 23, 59, 59));
    check(Slo.Period.QUARTER, Duration.ZERO, LocalDateTime.of(2025, 12, 31, 23, 59, 59));
  }

  private static void check(Slo.Period period, Duration offset, LocalDateTime utc) {
    CalendarClock clock = new CalendarClock(period, offset);
    LocalDateTime local = utc.plus(offset);
    LocalDate first = first(period, local.toLocalDate());
    double length = first.until(next(period, first), ChronoUnit.DAYS);
    double elapsed = Duration.between(first.atStartOfDay(), local).toSeconds() / 86_400.0 / length;
    Instant at = utc.toInstant(ZoneOffset.UTC);
    String what = period + " at " + local;
    Scalars none = new Scalars();
    assertEquals(length, none.at(at, clock.length()).orElseThrow(), 0, what);
    assertEquals(elapsed, none.at(at, clock.elapsed()).orElseThrow(), 1e-9, what);
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
