package dashwright.renderer.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.Measure.Quantity;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.SloPlan;
import dashwright.dsl.model.AlertSeverity;
import dashwright.dsl.model.Slo;
import dashwright.dsl.source.Origin;
import dashwright.renderer.data.Answer;
import dashwright.renderer.data.DataInfo;
import dashwright.renderer.data.DataSource;
import dashwright.renderer.data.Series;
import dashwright.renderer.data.TimeGrid;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SloAssessmentTest {
  private static final Origin HERE = new Origin.Whole("test");

  @ParameterizedTest
  @CsvSource({
    "0.9, 0.3, OK,",
    "0.9, 2, OK,",
    "0.4, 3.1, BURNING, LOW",
    "0.175, 14, BURNING, HIGH",
    "-0.08, 0.4, EXHAUSTED,",
    "-0.08, 12, EXHAUSTED, HIGH",
    "0, 0, EXHAUSTED,",
    "NaN, 0, NO_DATA,",
    "NaN, NaN, NO_DATA,",
    "0.9, NaN, NO_DATA,",
    "-0.1, NaN, EXHAUSTED,"
  })
  void theStateFollowsFromBudgetAndBurnRate(
      double left, double burn, SloState state, AlertSeverity severity) {
    SloFindings findings = assess(slo("a"), Map.of("a", new double[] {left, burn})).get(0);
    assertEquals(state, findings.state());
    assertEquals(Optional.ofNullable(severity), findings.severity());
  }

  @Test
  void theWorstComesFirst() {
    Map<String, double[]> values =
        Map.of(
            "fine", new double[] {0.9, 0.1},
            "less", new double[] {0.5, 0.1},
            "silent", new double[] {Double.NaN, Double.NaN},
            "spent", new double[] {-0.1, 0.1},
            "low", new double[] {0.4, 3},
            "high", new double[] {0.8, 14},
            "dying", new double[] {-0.2, 14});
    List<SloPlan> slos = values.keySet().stream().sorted().map(SloAssessmentTest::slo).toList();
    List<SloFindings> found = assess(values, slos);
    assertEquals(
        List.of("dying", "high", "low", "spent", "silent", "less", "fine"),
        found.stream().map(findings -> findings.slo().id()).toList());
    assertEquals(Optional.of(SloState.EXHAUSTED), SloFindings.worst(found));
  }

  @Test
  void tellsWhenTheBudgetEnds() {
    SloFindings burning = assess(slo("a"), Map.of("a", new double[] {0.175, 14})).get(0);
    assertEquals(Optional.of(Duration.ofHours(9)), burning.runsOutIn());
    SloFindings lasting = assess(slo("a"), Map.of("a", new double[] {0.9, 1})).get(0);
    assertEquals(Optional.empty(), lasting.runsOutIn());
  }

  @Test
  void tellsTheBudgetAsTime() {
    SloFindings findings = assess(slo("a"), Map.of("a", new double[] {0.175, 14})).get(0);
    assertEquals(Duration.ofSeconds(2592), findings.wholeBudget());
    assertEquals(Optional.of(Duration.ofMillis(453_600)), findings.timeLeft());
  }

  private static List<SloFindings> assess(SloPlan slo, Map<String, double[]> values) {
    return assess(values, List.of(slo));
  }

  private static List<SloFindings> assess(Map<String, double[]> values, List<SloPlan> slos) {
    DataSource data =
        new DataSource() {
          @Override
          public DataInfo info() {
            return new DataInfo(DataInfo.Kind.SAMPLE, Instant.parse("2026-11-22T12:00:00Z"));
          }

          @Override
          public Answer answer(QueryPlan query, TimeGrid grid) {
            double[] leftAndBurn = values.get(query.promql());
            double value =
                query.measure().quantity() == Quantity.BURN_RATE ? leftAndBurn[1] : leftAndBurn[0];
            double[] all = new double[grid.points()];
            Arrays.fill(all, value);
            return new Answer.Data(List.of(new Series(new TreeMap<>(), all)));
          }
        };
    Readings none = new Readings(List.of(), data);
    Suspects suspects = new Suspects(new CallGraph(List.of(), List.of()));
    return new SloAssessment(data, none, suspects, Map.of()).of(slos);
  }

  private static SloPlan slo(String id) {
    return new SloPlan(
        id,
        id,
        "",
        "service",
        Optional.empty(),
        new BigDecimal("0.999"),
        new Slo.Window.Rolling(Duration.ofDays(30)),
        Duration.ofDays(30),
        "bad",
        "total",
        List.of(alert("10", AlertSeverity.HIGH, 1), alert("2", AlertSeverity.LOW, 24)),
        Optional.empty(),
        "",
        "",
        query(id, Quantity.SLI),
        query(id, Quantity.BUDGET_LEFT),
        query(id, Quantity.BURN_RATE),
        query(id, Quantity.BURN_RATE),
        query(id, Quantity.BAD_EVENTS),
        query(id, Quantity.ALL_EVENTS),
        query(id, Quantity.BUDGET_LEFT),
        List.of(),
        HERE);
  }

  private static Slo.BurnAlert alert(String burn, AlertSeverity severity, int hours) {
    return new Slo.BurnAlert(
        new BigDecimal(burn),
        severity,
        Duration.ofHours(hours),
        Duration.ofMinutes(5),
        Duration.ofMinutes(2),
        HERE);
  }

  private static QueryPlan query(String id, Quantity quantity) {
    return new QueryPlan(
        "A",
        id,
        id,
        "",
        Measure.of(quantity),
        Optional.empty(),
        Duration.ofSeconds(15),
        List.of(),
        Optional.empty(),
        QueryPlan.Evaluation.INSTANT,
        HERE);
  }
}
