package dashwright.renderer.data.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.Measure.Quantity;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.Subject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningsTest {
  private static final String CHECKOUT = "service=\"checkout\",kind=\"server\"";
  private static final String PAYMENT = "service=\"payment\",kind=\"server\"";
  private static final String CHARGE = ",span=\"a/Charge\"";
  private static final String FAILED = ",status=\"ERROR\"";

  private final EnvironmentPlan environment = environment();
  private final Meanings meanings = new Meanings(environment);

  private static EnvironmentPlan environment() {
    List<QueryPlan> signals =
        Stream.of(
                signals(Subject.service("checkout"), CHECKOUT),
                signals(Subject.service("payment"), PAYMENT),
                signals(Subject.endpoint("payment", "charge"), PAYMENT + CHARGE))
            .flatMap(List::stream)
            .toList();
    return new EnvironmentPlan(
        "production",
        "Production",
        "prometheus",
        Optional.empty(),
        List.of(),
        Shop.troubled().services(),
        Shop.slos(),
        Shop.deployments(),
        signals);
  }

  private static List<QueryPlan> signals(Subject subject, String scope) {
    return List.of(
        Ask.of(Quantity.TRAFFIC, subject).promql(rate("calls_total", scope)).plan(),
        Ask.of(Quantity.ERROR_RATIO, subject)
            .promql(rate("calls_total", scope + FAILED) + " / " + rate("calls_total", scope))
            .plan(),
        Ask.of(Measure.latency(new BigDecimal("0.9")), subject)
            .promql("histogram_quantile(0.9, " + rate("time_bucket", scope) + ")")
            .plan());
  }

  private static String rate(String metric, String scope) {
    return "sum(rate(" + metric + "{" + scope + "}[5m]))";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sum(rate(calls_total{S}[5m]))                                            | TRAFFIC
          sum by (span) (rate(calls_total{S,status="ERROR"}[5m]))                  | FAILURES
          sum(rate(calls_total{S,status="ERROR"}[5m])) / sum(rate(calls_total{S}[5m])) | ERROR_RATIO
          1 - sum(rate(calls_total{S,status="ERROR"}[5m])) / sum(rate(calls_total{S}[5m])) | SLI
          max_over_time((sum(rate(calls_total{S}[5m])))[1h:5m])                    | TRAFFIC
          sum(increase(calls_total{S}[1d]))                                        | ALL_EVENTS
          sum(increase(calls_total{S,status="ERROR"}[1d]))                         | BAD_EVENTS
          histogram_quantile(0.99, sum by (le) (rate(time_bucket{S}[5m])))         | LATENCY
          sum(rate(time_sum{S}[5m])) / sum(rate(time_count{S}[5m]))                | LATENCY
          sum(rate(calls_total{S}[5m])) / sum(rate(calls_total{S}[1h]))            | LEVEL
          sum(rate(other_total{S}[5m]))                                            | LEVEL
          count(calls_total{S})                                                    | LEVEL
          """)
  void readsTheFormOfQueriesOverTheMetricsOfWork(String promql, Quantity quantity) {
    Measure found = meanings.of(Ask.level(promql.replace("S", CHECKOUT)).plan()).query().measure();
    assertEquals(quantity, found.quantity());
  }

  @Test
  void findsQuantilesAndWindows() {
    assertEquals(
        Optional.of(new BigDecimal("0.99")),
        meaning("histogram_quantile(0.99, sum(rate(time_bucket{" + CHECKOUT + "}[5m])))")
            .query()
            .measure()
            .quantile());
    assertEquals(
        Optional.of(Duration.ofDays(7)),
        meaning("sum(increase(calls_total{" + CHECKOUT + "}[7d])) / 7").query().measure().over());
  }

  @Test
  void findsWhoseWorkItIs() {
    assertEquals(Optional.of(Subject.service("checkout")), subject(CHECKOUT));
    assertEquals(
        Optional.of(Subject.endpoint("payment", "charge")),
        subject("service=\"checkout\",kind=\"client\"" + CHARGE));
    assertEquals(Optional.empty(), subject("service=\"checkout\",kind=\"producer\""));
  }

  private Optional<Subject> subject(String scope) {
    return meaning(rate("calls_total", scope)).query().subject();
  }

  private Meanings.Meaning meaning(String promql) {
    return meanings.of(Ask.level(promql).plan());
  }

  @Test
  void valuesAgreeWithTheStandardQueries() {
    Read shop = Read.of(environment);
    double all = shop.last(Ask.of(Quantity.TRAFFIC, Subject.service("checkout")));
    assertEquals(all, shop.last(Ask.level(rate("calls_total", CHECKOUT))));
    assertEquals(
        60 * all, shop.last(Ask.level(rate("calls_total", CHECKOUT) + " * 60")), 1e-3 * all);
  }

  @Test
  void workThatNobodyKnowsIsCalmAndOrdered() {
    Read shop = Read.of(environment);
    String scope = "service=\"checkout\",kind=\"producer\"";
    String ratio = rate("calls_total", scope + FAILED) + " / " + rate("calls_total", scope);
    assertTrue(shop.last(Ask.level(ratio)) < 0.001);
    assertTrue(
        shop.last(Ask.level("histogram_quantile(0.5, " + rate("time_bucket", scope) + ")"))
            < shop.last(Ask.level("histogram_quantile(0.9, " + rate("time_bucket", scope) + ")")));
  }
}
