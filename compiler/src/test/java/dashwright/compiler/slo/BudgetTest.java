package dashwright.compiler.slo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dashwright.dsl.model.Slo;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Budgets and burn rates as PromQL. */
final class BudgetTest {
  private static final Events EVENTS = Events.failures("bad_total", "all_total");
  private static final Budget BUDGET =
      new Budget(EVENTS, new BigDecimal("0.999"), new RollingWindow(Duration.ofDays(30)));

  @Test
  void badIsZeroWhenNothingFailedAndTotalIsNothingWithoutTraffic() {
    assertEquals(
        "(sum(rate(bad_total[$window])) or 0 * sum(rate(all_total[$window])))"
            + " / (sum(rate(all_total[$window])) > 0)",
        EVENTS.ratio());
  }

  @Test
  void aBurnRateIsTheErrorRatioOverTheBudget() {
    assertEquals(
        "((sum(rate(bad_total[1h])) or 0 * sum(rate(all_total[1h])))"
            + " / (sum(rate(all_total[1h])) > 0)) / 0.001",
        BUDGET.burn(Duration.ofHours(1)));
  }

  @Test
  void theBurnDownBeginsWithTheWindow() {
    assertEquals(
        "1 - sum_over_time((((sum(rate(bad_total[5m])) or 0 * sum(rate(all_total[5m])))) * (time()"
            + " >= bool $from))[30d:5m]) / (0.001 * sum_over_time((sum(rate(all_total[5m])))[30d:5m]"
            + " @ end()))",
        BUDGET.burnDown(Duration.ofDays(30)));
  }

  @Test
  void onAShorterRangeTheWindowBeganBefore() {
    assertEquals(
        "1 - (vector(time()) - ($from + -2588400)) / 2592000",
        BUDGET.evenPace(Duration.ofHours(1)));
  }

  @Test
  void aStreamWithoutMacroIsAveraged() {
    Events own = new Events("sum(rate(bad_total[1m]))", "sum(rate(all_total[1m]))");
    assertEquals(
        "avg_over_time((sum(rate(bad_total[1m])))[6h:5m])", own.over(Duration.ofHours(6)).bad());
  }

  @Test
  void slowRequestsAreThoseBeyondTheBucket() {
    assertEquals(
        "(sum(rate(x_count[$window])) - (sum(rate(x_bucket{le=\"0.3\"}[$window]))"
            + " or 0 * sum(rate(x_count[$window]))))",
        Events.slower("x_bucket{le=\"0.3\"}", "x_count").bad());
  }

  @Test
  void aCalendarWindowIsAsLongAsItsLongestPeriod() {
    assertEquals(Duration.ofDays(92), CalendarWindow.of(Slo.Period.QUARTER, "UTC").length());
  }
}
