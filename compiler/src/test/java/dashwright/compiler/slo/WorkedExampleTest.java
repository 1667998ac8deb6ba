package dashwright.compiler.slo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dashwright.dsl.model.Slo;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/**
 * 99.9 % over 30 days gives 43.2 minutes; ten bad minutes on day one burn at 6.94: 23.15 % of the
 * budget in 3.33 % of the window.
 */
final class WorkedExampleTest {
  private static final BigDecimal OBJECTIVE = new BigDecimal("0.999");
  private static final Duration DAY = Duration.ofDays(1);

  /** A month of 30 days begins. */
  private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");

  private static final Instant END = START.plus(DAY);
  private static final Duration STEP = Duration.ofHours(1);
  private static final double BURN = 10.0 / 1440 / 0.001;

  /** One event a minute, bad ones from noon on. */
  private static Scalars tenBadMinutes() {
    Instant noon = START.plus(Duration.ofHours(12));
    return new Scalars()
        .with("all_total", START, DAY, at -> Duration.between(START, at).toMinutes())
        .with(
            "bad_total",
            START,
            DAY,
            at -> Math.min(10, Math.max(0, Duration.between(noon, at).toMinutes())));
  }

  private static Budget budget(SloWindow window) {
    return new Budget(Events.failures("bad_total", "all_total"), OBJECTIVE, window);
  }

  @Test
  void theBurnRateOfTheDayIs694() {
    Budget budget = budget(new RollingWindow(Duration.ofDays(30)));
    assertEquals(6.94, BURN, 0.005);
    assertEquals(BURN, tenBadMinutes().at(END, budget.burn(DAY)).orElseThrow(), 0.01);
  }

  @Test
  void theBurnRateOfTheMonthToDateIs694AndAQuarterOfTheBudgetIsSpent() {
    Budget budget = budget(CalendarWindow.of(Slo.Period.MONTH, "UTC"));
    double burn = tenBadMinutes().at(END, budget.burnToDate()).orElseThrow();
    double spent = tenBadMinutes().at(END, budget.spent()).orElseThrow();
    assertEquals(BURN, burn, 0.03);
    assertEquals(10 / 43.2, spent, 0.001);
    assertEquals(burn, spent / (1.0 / 30), 1e-9, "share consumed / share elapsed");
    assertEquals(1 - spent, tenBadMinutes().at(END, budget.left()).orElseThrow(), 1e-12);
  }

  @Test
  void nothingOfTheLastMonthCountsInThis() {
    Instant before = START.minus(Duration.ofHours(2));
    Scalars outage =
        new Scalars()
            .with("all_total", before, DAY, at -> Duration.between(before, at).toMinutes())
            .with(
                "bad_total",
                before,
                DAY,
                at -> Math.min(60, Duration.between(before, at).toMinutes()));
    Budget budget = budget(CalendarWindow.of(Slo.Period.MONTH, "UTC"));
    assertEquals(1, outage.at(before.plus(DAY), budget.left()).orElseThrow(), 0);
  }

  @Test
  void theCourseOfACalendarPeriodEndsAtWhatIsLeftAndIsNotThereBefore() {
    Budget budget = budget(CalendarWindow.of(Slo.Period.MONTH, "UTC"));
    String course = budget.burnDown(Duration.ofDays(30));
    double left = tenBadMinutes().at(END, budget.left()).orElseThrow();
    assertEquals(left, tenBadMinutes().at(END, course).orElseThrow(), 1e-9);
    Instant before = START.minus(Duration.ofHours(3));
    SortedMap<Instant, Double> drawn =
        new Scalars()
            .with("all_total", before, DAY, at -> Duration.between(before, at).toMinutes())
            .with("bad_total", before, DAY, at -> 0)
            .over(before.plus(Duration.ofHours(1)), END.minus(DAY.dividedBy(2)), STEP, course);
    assertEquals(START, drawn.firstKey());
    assertEquals(1, drawn.get(drawn.lastKey()), 0);
  }
}
