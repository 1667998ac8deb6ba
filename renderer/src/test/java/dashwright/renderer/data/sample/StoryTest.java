package dashwright.renderer.data.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.SloPlan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryTest {
  private static final double HIGH = 0.01;
  private static final int DEPLOYED = 32;

  private final EnvironmentPlan troubled = Shop.troubled();
  private final EnvironmentPlan staging = Shop.calm();
  private final Read shop = Read.of(troubled);
  private final Read calm = Read.of(staging);

  private static String errors(String env, String where, String window) {
    String all = "requests_total{env=\"" + env + "\"," + where + "}[" + window + "]";
    return "sum(rate(" + all.replace("}[", ",code=\"500\"}[") + ")) / sum(rate(" + all + "))";
  }

  private static String errors(String where) {
    return errors("production", where, "2m");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "app=\"payment\",side=\"server\"",
        "app=\"checkout\",side=\"server\"",
        "app=\"frontend\",side=\"server\",route=\"/order\"",
        "app=\"checkout\",side=\"client\",route=\"payment\""
      })
  void whoRequiresTheCulpritFailsOneMinuteAfterItsDeployment(String where) {
    double[] errors = shop.values(errors(where), Read.HOUR);
    for (int i = 0; i <= DEPLOYED; i++) {
      assertTrue(errors[i] < 0.002, "before, at " + i);
    }
    for (int i = DEPLOYED + 3; i < errors.length; i++) {
      assertTrue(errors[i] > HIGH, "after, at " + i);
    }
    assertEquals(0.031, errors[60], 0.005);
  }

  @ParameterizedTest
  @ValueSource(strings = {"catalog", "mail", "ad"})
  void nobodyElseFails(String app) {
    String server = "app=\"" + app + "\",side=\"server\"";
    assertTrue(Read.max(values(errors(server))) < 0.002);
  }

  private static SloPlan slo(EnvironmentPlan environment, String id) {
    return environment.slo(id).orElseThrow();
  }

  /** Nothing where it is silent from the start. */
  private double[] values(String promql) {
    return shop.all(promql, Read.HOUR).stream()
        .findFirst()
        .map(series -> series.toArray())
        .orElse(new double[] {0});
  }

  @Test
  void anEntryFailsAsFarAsItsRequestsDo() {
    double gateway = shop.last(errors("app=\"gateway\",side=\"server\""));
    double order = shop.last(errors("app=\"frontend\",side=\"server\",route=\"/order\""));
    assertTrue(gateway > 0.003 && gateway < 0.8 * order, () -> gateway + " of " + order);
  }

  @Test
  void theSlowGetSlower() {
    String buckets =
        "sum by (le) (rate(request_seconds_bucket{app=\"payment\",side=\"server\"}[5m]))";
    double[] p99 = shop.values("histogram_quantile(0.99, " + buckets + ")", Read.HOUR);
    double[] p50 = shop.values("histogram_quantile(0.5, " + buckets + ")", Read.HOUR);
    assertTrue(p99[60] > 1.5 * p99[30], () -> p99[60] + " and " + p99[30]);
    assertTrue(p50[60] < 1.3 * p50[30], () -> p50[60] + " and " + p50[30]);
  }

  @Test
  void theSloOfTheBrokenEndpointBurns() {
    assertTrue(Read.last(shop.source(), slo(troubled, "orders").burnHour()) > 10);
    assertTrue(Read.last(shop.source(), slo(troubled, "browsing").burnHour()) < 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"orders", "orders-fast", "browsing"})
  void burnIsErrorRatioOverBudget(String id) {
    SloPlan slo = slo(troubled, id);
    double budget = slo.budget().doubleValue();
    double sli = Read.last(shop.source(), slo.sli());
    double left = Read.last(shop.source(), slo.budgetLeft());
    assertEquals(1 - (1 - sli) / budget, left, 0.01);
    double bad = Read.last(shop.source(), slo.badEvents());
    double all = Read.last(shop.source(), slo.allEvents());
    assertEquals(1 - sli, bad / all, 1e-5);
  }

  @Test
  void oldIncidentsHappenedAfterEverySecondOlderDeployment() {
    String month =
        "max_over_time(("
            + errors("production", "app=\"checkout\",side=\"server\"", "5m")
            + ")[2h:5m])";
    double[] worst = shop.values(month, Read.MONTH);
    assertTrue(Read.max(Arrays.copyOfRange(worst, 248, 256)) > 0.004, "nine days ago");
    assertTrue(
        Read.max(Arrays.copyOfRange(worst, 260, 350)) < 0.002,
        "neither before payment was deployed");
  }

  @Test
  void oneSloIsOverspentByAFewPerCent() {
    List<Double> left = new ArrayList<>();
    for (SloPlan slo : troubled.slos()) {
      left.add(
          Read.min(
              shop.source().answer(slo.budgetLeft(), Read.MONTH).series().stream()
                  .findFirst()
                  .map(series -> series.toArray())
                  .orElse(new double[0])));
    }
    assertEquals(
        1, left.stream().filter(value -> value < 0 && value > -0.15).count(), left::toString);
    assertEquals(0, left.stream().filter(value -> value <= -0.15).count(), left::toString);
  }

  @Test
  void withoutDeploymentsAllIsCalm() {
    double[] errors = calm.values(errors("staging", "side=\"server\"", "4h"), Read.MONTH);
    assertEquals(0, Read.gaps(errors));
    assertTrue(Read.max(errors) < 0.002);
    for (SloPlan slo : staging.slos()) {
      assertTrue(Read.last(calm.source(), slo.budgetLeft()) > 0.4, slo.id());
    }
  }

  @Test
  void oneThingThatNobodyRequiresIsSilent() {
    List<String> silent =
        Stream.of("/order", "/browse", "/ads", "/place", "")
            .flatMap(
                route ->
                    Stream.of("gateway", "frontend", "checkout", "payment", "catalog", "ad", "mail")
                        .map(
                            app ->
                                "app=\""
                                    + app
                                    + "\",route=~\""
                                    + (route.isEmpty() ? "[^/].*" : route)
                                    + "\""))
            .filter(this::isSilent)
            .toList();
    assertEquals(1, silent.size(), silent::toString);
  }

  private boolean isSilent(String where) {
    String before = "sum(requests_total{side=\"server\"," + where + "} offset 3h)";
    String now = "sum(requests_total{side=\"server\"," + where + "})";
    return !shop.all(before, Read.HOUR).isEmpty()
        && Double.isNaN(
            shop.all(now, Read.grid(Duration.ofHours(4), Duration.ofMinutes(1))).get(0).last());
  }

  @Test
  void oneLevelHasAGapInBetween() {
    double[] values = shop.values("max(busy_ratio{app=\"mail\"})", Read.HOUR);
    assertTrue(Read.gaps(values) >= 3 && Read.gaps(values) <= 61, () -> "" + Read.gaps(values));
  }
}
