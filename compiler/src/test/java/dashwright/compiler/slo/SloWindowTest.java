package dashwright.compiler.slo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.dsl.model.Slo;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;

/**
 * Calendar windows are masked by the number of their period, modulo 3: that must tell periods
 * apart.
 */
final class SloWindowTest {

  private static long month(LocalDateTime t) {
    return t.getMonthValue() % 3;
  }

  private static long quarter(LocalDateTime t) {
    return (t.getYear() * 4L + (t.getMonthValue() + 2L) / 3) % 3;
  }

  private static long week(LocalDateTime t) {
    return Math.floorDiv(t.toEpochSecond(ZoneOffset.UTC) / 86_400 + 3, 7) % 3;
  }

  @Test
  void monthsAreToldApart() {
    assertToldApart(
        Slo.Period.MONTH, SloWindowTest::month, t -> t.getYear() * 12L + t.getMonthValue());
  }

  @Test
  void weeksAreToldApart() {
    assertToldApart(
        Slo.Period.WEEK,
        SloWindowTest::week,
        t -> Math.floorDiv(t.toEpochSecond(ZoneOffset.UTC) / 86_400 + 3, 7));
  }

  @Test
  void weeksBeginOnMonday() {
    LocalDateTime sunday = LocalDateTime.of(2026, 11, 22, 23, 59);
    assertEquals((week(sunday) + 1) % 3, week(sunday.plusMinutes(1)));
  }

  /**
   * Four quarters are no multiple of three: the fourth and the first are told apart all the same.
   */
  @Test
  void quartersAreToldApart() {
    assertToldApart(
        Slo.Period.QUARTER,
        SloWindowTest::quarter,
        t -> t.getYear() * 4L + (t.getMonthValue() - 1) / 3);
  }

  private static void assertToldApart(
      Slo.Period period,
      ToLongFunction<LocalDateTime> number,
      ToLongFunction<LocalDateTime> index) {
    Duration length = CalendarWindow.of(period, "UTC").length();
    LocalDateTime now = LocalDateTime.of(2023, 12, 31, 23, 55);
    for (int i = 0; i < 366 * 5; i++, now = now.plusHours(23)) {
      Map<Long, Long> seen = new HashMap<>();
      for (LocalDateTime t = now; t.isAfter(now.minus(length)); t = t.minusHours(11)) {
        long same = seen.computeIfAbsent(number.applyAsLong(t), key -> -1L);
        long mine = index.applyAsLong(t);
        assertTrue(same < 0 || same == mine, period + " at " + now + " meets itself at " + t);
        seen.put(number.applyAsLong(t), mine);
      }
    }
  }
}
