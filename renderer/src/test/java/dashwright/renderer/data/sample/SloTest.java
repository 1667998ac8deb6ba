package dashwright.renderer.data.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.Measure.Quantity;
import dashwright.compiler.plan.SloPlan;
import dashwright.compiler.plan.Subject;
import dashwright.renderer.data.TimeGrid;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SloTest {
  private static final double SIX_DIGITS = 2e-5;
  private static final Subject ORDERS = Subject.slo("orders");

  private final Read shop = Read.of(Shop.troubled());

  /** All that are not silent: accounting may be. */
  static Stream<SloPlan> slos() {
    return Shop.slos().stream();
  }

  @ParameterizedTest
  @MethodSource("slos")
  void burnIsErrorRatioOverBudget(SloPlan slo) {
    for (Duration over : List.of(Duration.ofHours(1), Duration.ofDays(1))) {
      double[] burn = values(Measure.over(Quantity.BURN_RATE, over), slo, Read.MONTH);
      double[] errors = values(Measure.over(Quantity.ERROR_RATIO, over), slo, Read.MONTH);
      for (int i = 0; i < burn.length; i++) {
        assertEquals(errors[i] / slo.budget().doubleValue(), burn[i], burn[i] * SIX_DIGITS);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("slos")
  void theBudgetEndsAtWhatIsLeft(SloPlan slo) {
    double bad = instant(Quantity.BAD_EVENTS, slo);
    double all = instant(Quantity.ALL_EVENTS, slo);
    double left = instant(Quantity.BUDGET_LEFT, slo);
    double budget = slo.budget().doubleValue();
    assertEquals(1 - bad / all / budget, left, SIX_DIGITS);
    assertEquals(1 - bad / all, instant(Quantity.SLI, slo), SIX_DIGITS);
    assertEquals(left * budget * slo.length().toMinutes(), minutes(slo), 0.01);
    double[] course = values(Measure.of(Quantity.BUDGET_LEFT), slo, Read.MONTH);
    assertEquals(left, course[course.length - 1], SIX_DIGITS);
  }

  @Test
  void theBudgetBeginsFullAndOnlyFalls() {
    double[] course = shop.values(Ask.of(Quantity.BUDGET_LEFT, ORDERS), Read.MONTH);
    assertEquals(1, course[0]);
    for (int i = 1; i < course.length; i++) {
      assertTrue(course[i] <= course[i - 1]);
    }
  }

  @Test
  void anEvenPaceIsAStraightLine() {
    double[] pace = shop.values(Ask.of(Quantity.EVEN_PACE, ORDERS), Read.MONTH);
    assertEquals(1, pace[0]);
    assertEquals(0.5, pace[180], SIX_DIGITS);
    assertEquals(0, pace[360]);
  }

  @Test
  void aCalendarBudgetIsFullOnTheFirst() {
    TimeGrid grid =
        new TimeGrid(
            Instant.parse("2026-11-10T00:00:00Z"), Duration.ofDays(20), Duration.ofDays(1));
    Subject booked = Subject.slo("booked");
    double[] course = shop.values(Ask.of(Quantity.BUDGET_LEFT, booked), grid);
    assertEquals(1, course[11]);
    assertTrue(course[10] < 1 && course[12] < 1);
    double[] pace = shop.values(Ask.of(Quantity.EVEN_PACE, booked), grid);
    assertEquals(1, pace[11]);
    assertEquals(1 - 9 / 30.0, pace[20], SIX_DIGITS);
  }

  @Test
  void badEventsOfStepsSumUp() {
    double[] steps = shop.values(Ask.of(Quantity.BAD_EVENTS, ORDERS), Read.MONTH);
    double sum = 0;
    for (int i = 1; i < steps.length; i++) {
      sum += steps[i];
    }
    double all = shop.last(Ask.of(Quantity.BAD_EVENTS, ORDERS).instant());
    assertEquals(all, sum, all * SIX_DIGITS);
  }

  @Test
  void oneSloIsOverspentByAFewPerCent() {
    List<Double> lefts =
        Shop.slos().stream()
            .map(slo -> shop.values(Ask.of(Quantity.BUDGET_LEFT, subject(slo)), Read.MONTH))
            .map(Read::min)
            .toList();
    assertEquals(1, lefts.stream().filter(left -> left < 0 && left > -0.12).count());
    assertEquals(Shop.slos().size() - 1, lefts.stream().filter(left -> left > 0.2).count());
  }

  private double instant(Quantity quantity, SloPlan slo) {
    TimeGrid grid = Read.grid(Duration.ofHours(6), Duration.ofHours(3));
    return shop.values(Ask.of(quantity, subject(slo)).instant(), before(grid))[2];
  }

  private double minutes(SloPlan slo) {
    Ask ask = Ask.of(Measure.over(Quantity.BUDGET_MINUTES, slo.length()), subject(slo));
    return shop.values(ask.instant(), before(Read.HOUR))[60];
  }

  private double[] values(Measure measure, SloPlan slo, TimeGrid grid) {
    return shop.values(Ask.of(measure, subject(slo)), before(grid));
  }

  /** Ends before anything falls silent. */
  private static TimeGrid before(TimeGrid grid) {
    return new TimeGrid(Shop.NOW.minus(Duration.ofMinutes(150)), grid.range(), grid.step());
  }

  private static Subject subject(SloPlan slo) {
    return Subject.slo(slo.id());
  }
}
