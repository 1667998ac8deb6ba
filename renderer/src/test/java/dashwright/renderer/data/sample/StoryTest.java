package dashwright.renderer.data.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.Measure.Quantity;
import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.Unit;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoryTest {
  private static final double HIGH = 0.01;
  private static final int DEPLOYED = 32;

  private final Read shop = Read.of(Shop.troubled());
  private final Read calm = Read.of(Shop.calm());

  static Stream<Subject> onThePath() {
    return Stream.of(
        Shop.PAYMENT, Shop.CHECKOUT, Shop.PLACE_ORDER, Subject.call("checkout", "payment"));
  }

  static Stream<Subject> besideThePath() {
    return Stream.of(
        Shop.BROWSE,
        Subject.service("catalog"),
        Subject.service("db"),
        Subject.service("mail"),
        Subject.service("ad"),
        Subject.service("orders"),
        Subject.service("accounting"));
  }

  static Stream<Subject> everything() {
    return Stream.concat(
        Stream.concat(onThePath(), besideThePath()),
        Stream.of(Subject.service("gateway"), Subject.service("frontend")));
  }

  @ParameterizedTest
  @MethodSource("onThePath")
  void whoRequiresTheCulpritFailsOneMinuteAfterItsDeployment(Subject subject) {
    double[] errors = shop.values(Ask.of(Quantity.ERROR_RATIO, subject), Read.HOUR);
    for (int i = 0; i <= DEPLOYED; i++) {
      assertTrue(errors[i] < 0.002, "before, at " + i);
    }
    for (int i = DEPLOYED + 1; i < errors.length; i++) {
      assertTrue(errors[i] > HIGH, "after, at " + i);
    }
    assertEquals(0.031, errors[60], 0.005);
  }

  @ParameterizedTest
  @MethodSource("besideThePath")
  void nobodyElseFails(Subject subject) {
    assertTrue(Read.max(shop.values(Ask.of(Quantity.ERROR_RATIO, subject), Read.HOUR)) < 0.002);
  }

  @Test
  void anEntryFailsAsFarAsItsRequestsDo() {
    double gateway = shop.last(Ask.of(Quantity.ERROR_RATIO, Subject.service("gateway")));
    double order = shop.last(Ask.of(Quantity.ERROR_RATIO, Shop.PLACE_ORDER));
    assertTrue(gateway > 0.003 && gateway < 0.8 * order, () -> gateway + " of " + order);
  }

  @ParameterizedTest
  @MethodSource("onThePath")
  void theSlowGetSlower(Subject subject) {
    double[] p99 = shop.values(Ask.of(Measure.latency(new BigDecimal("0.99")), subject), Read.HOUR);
    double[] p50 = shop.values(Ask.of(Measure.latency(new BigDecimal("0.5")), subject), Read.HOUR);
    assertTrue(p99[60] > 1.5 * p99[30]);
    assertTrue(p50[60] < 1.3 * p50[30]);
  }

  @Test
  void theSloOfTheBrokenEndpointBurns() {
    Ask hour = Ask.of(Measure.over(Quantity.BURN_RATE, Duration.ofHours(1)), Subject.slo("orders"));
    assertTrue(shop.last(hour) > 10);
    assertTrue(shop.last(Ask.of(Quantity.BURN_RATE, Subject.slo("orders-fast"))) > 2);
    assertTrue(shop.last(Ask.of(Quantity.BURN_RATE, Subject.slo("browsing"))) < 1);
  }

  @Test
  void everySecondOlderDeploymentHadAnIncident() {
    assertEquals(List.of(true, false, true), incidentsAfterOlderDeployments());
  }

  /** Newest first: checkout, catalog, frontend. */
  private List<Boolean> incidentsAfterOlderDeployments() {
    return List.of(
        failedAfter(Shop.CHECKOUT, Duration.ofDays(9).plusMinutes(77)),
        failedAfter(Subject.service("catalog"), Duration.ofDays(16).plusHours(1)),
        failedAfter(Shop.BROWSE, Duration.ofDays(20)));
  }

  private boolean failedAfter(Subject subject, Duration ago) {
    double[] errors =
        shop.values(
            Ask.of(Quantity.ERROR_RATIO, subject),
            new dashwright.renderer.data.TimeGrid(
                Shop.NOW.minus(ago).plusSeconds(7200), Duration.ofHours(2), Duration.ofMinutes(5)));
    assertTrue(errors[0] < 0.002 && errors[24] < 0.002, "short, and over");
    return Read.max(errors) > 0.005;
  }

  @Test
  void oldIncidentsAreSeenInAMonthThatTakesTheWorstOfEachStep() {
    Ask burn =
        Ask.of(Measure.over(Quantity.BURN_RATE, Duration.ofHours(1)), Subject.slo("orders"))
            .promql("max_over_time((burn)[2h:5m])");
    double[] values = shop.values(burn, Read.MONTH);
    long spikes = 0;
    for (int i = 1; i < values.length; i++) {
      spikes += values[i] > 2 && values[i - 1] <= 2 ? 1 : 0;
    }
    assertEquals(2, spikes, "checkout's deployment nine days ago, and now");
  }

  @ParameterizedTest
  @MethodSource("everything")
  void withoutDeploymentsAllIsCalm(Subject subject) {
    double[] errors = calm.values(Ask.of(Quantity.ERROR_RATIO, subject), Read.MONTH);
    assertEquals(0, Read.gaps(errors));
    assertTrue(Read.max(errors) < 0.002);
  }

  @Test
  void withoutDeploymentsAllSlosHaveBudget() {
    Shop.slos()
        .forEach(
            slo ->
                assertTrue(
                    calm.last(Ask.of(Quantity.BUDGET_LEFT, Subject.slo(slo.id())).instant())
                        > 0.4));
  }

  @Test
  void oneThingThatNobodyRequiresIsSilent() {
    List<Subject> silent =
        Stream.concat(everything(), Stream.of(Subject.endpoint("frontend", "ads")))
            .filter(subject -> gaps(subject) > 0)
            .toList();
    assertEquals(1, silent.size(), silent::toString);
    double[] values = shop.values(Ask.of(Quantity.TRAFFIC, silent.get(0)), Read.DAY);
    assertTrue(Double.isNaN(values[values.length - 1 - 3]), "for 15 minutes at least");
    assertTrue(Double.isFinite(values[values.length - 1 - 29]), "for 145 at most");
  }

  private long gaps(Subject subject) {
    return Read.gaps(shop.values(Ask.of(Quantity.TRAFFIC, subject), Read.HOUR));
  }

  @Test
  void oneDrawnLevelHasAGapInBetween() {
    Ask gauge = Ask.level("queue_length");
    EnvironmentPlan environment =
        Shop.environment(
            "production",
            Shop.deployments(),
            List.of(Shop.chart("queue", Unit.SHORT, gauge.plan())));
    double[] values = Read.of(environment).values(gauge, Read.HOUR);
    assertTrue(Read.gaps(values) >= 4 && Read.gaps(values) <= 8);
    assertTrue(Double.isFinite(values[0]) && Double.isFinite(values[60]));
  }

  @Test
  void aDeploymentReplacesInstancesOneByOne() {
    double[] health = shop.values(Ask.of(Quantity.HEALTH, Shop.PAYMENT), Read.HOUR);
    assertEquals(1, health[DEPLOYED - 1]);
    assertEquals(0.666667, health[DEPLOYED]);
    assertEquals(1, health[60]);
  }
}
