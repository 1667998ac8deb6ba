package dashwright.renderer.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.Measure.Quantity;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.Subject;
import dashwright.renderer.data.Answer;
import dashwright.renderer.data.DataInfo;
import dashwright.renderer.data.DataSource;
import dashwright.renderer.data.Series;
import dashwright.renderer.data.TimeGrid;
import dashwright.renderer.sentence.Sentences;
import dashwright.renderer.sentence.Verdict;
import dashwright.renderer.text.TimeText;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no monitoring should send, and some does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadDataTest {
  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final Subject FRONT = Subject.endpoint("front", "buy");

  private EnvironmentPlan plan;

  /** Each query is answered by how far a point is from the end, in points. */
  private interface Script {
    IntToDoubleFunction of(QueryPlan query);
  }

  @BeforeAll
  void compile(@TempDir Path folder) {
    plan = Chain.plan(folder, Chain.line(3));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "no series, NO_DATA",
    "one sample, NO_DATA",
    "all NaN, NO_DATA",
    "negative, NO_DATA",
    "infinite, NO_DATA",
    "huge, DOWN",
    "zeros, OK",
    "gap in the middle, OK",
    "clock ahead, NO_DATA",
    "one value now, OK"
  })
  void theStateStaysTrue(String name, State expected) {
    Findings findings = assess(plan, query -> at -> value(name, at));
    assertEquals(expected, findings.state(FRONT), FindingsText.of(findings));
    assertEquals(expected, findings.state(Subject.service("s2")));
    tells(plan, findings);
  }

  private static double value(String name, int fromEnd) {
    return switch (name) {
      case "one sample" -> fromEnd == 30 ? 1 : Double.NaN;
      case "negative" -> -1;
      case "infinite" -> Double.POSITIVE_INFINITY;
      case "huge" -> 1e300;
      case "zeros" -> 0;
      case "gap in the middle" -> fromEnd > 10 && fromEnd < 40 ? Double.NaN : 0;
      case "clock ahead" -> fromEnd < 10 ? Double.NaN : 0;
      case "one value now" -> fromEnd == 2 ? 0 : Double.NaN;
      default -> Double.NaN;
    };
  }

  @Test
  void oneEndpointWithoutDataLeavesTheOthersAlone() {
    Findings findings =
        assess(
            plan,
            query ->
                at ->
                    query.subject().equals(Optional.of(FRONT)) && at < 12
                        ? Double.NaN
                        : calm(query));
    assertEquals(State.NO_DATA, findings.state(FRONT));
    assertEquals(State.OK, findings.state(Subject.service("s1")));
    assertEquals(State.NO_DATA, findings.state(Subject.service("front")), "it has nothing else");
    assertTrue(said(findings, "api").contains("no data since 11:48 UTC"), said(findings, "api"));
  }

  @Test
  void withoutTrafficNothingFailsAndNothingIsPromised() {
    Findings findings =
        assess(
            plan, query -> at -> query.measure().quantity() == Quantity.TRAFFIC ? 0 : Double.NaN);
    assertEquals(State.OK, findings.state(FRONT));
    assertEquals(SloState.NO_DATA, findings.slos().get(0).state());
    assertTrue(said(findings, "page").contains("Nobody calls it now."), said(findings, "page"));
  }

  @Test
  void aSpikeIsNoFailureAndAFewFailuresAreNone() {
    Findings spike = assess(plan, query -> at -> ratio(query, at == 2 ? 0.5 : 0.0001));
    assertEquals(State.OK, spike.state(FRONT));
    Findings few =
        assess(
            plan,
            query ->
                at ->
                    switch (query.measure().quantity()) {
                      case TRAFFIC -> 0.01;
                      case FAILURES -> at < 10 ? 0.0002 : 0;
                      default -> ratio(query, at < 10 ? 0.02 : 0);
                    });
    assertEquals(State.OK, few.state(FRONT));
  }

  @Test
  void troubleThatWasThereWhenNobodyLookedHasNoBeginning() {
    Findings findings = assess(plan, query -> at -> ratio(query, 0.2));
    assertEquals(State.FAILING, findings.state(FRONT));
    assertFalse(findings.of(FRONT).orElseThrow().since().orElseThrow().known());
    assertTrue(said(findings, "api").contains("or longer"), said(findings, "api"));
  }

  @Test
  void troubleIsNoOlderThanTheDataThatShowsIt() {
    Findings findings = assess(plan, query -> at -> at < 60 ? ratio(query, 0.2) : Double.NaN);
    Onset since = findings.of(FRONT).orElseThrow().since().orElseThrow();
    assertFalse(since.known());
    assertEquals(NOW.minus(Duration.ofHours(5)), since.at(), "a point of the day each 5m");
  }

  @Test
  void servicesThatCallEachOtherInACircleAreToldSo(@TempDir Path folder) {
    CallGraph graph = new CallGraph(Chain.circle(plan), List.of());
    Readings readings =
        new Readings(plan.signals(), source(query -> at -> ratio(query, at < 20 ? 0.2 : 0)));
    Routes routes = new Routes(readings, graph, new Symptoms(readings, new Judge(readings)));
    ErrorPath path = routes.path(FRONT, ErrorPath.Trouble.ERRORS);
    assertEquals(new Ending.Circle(List.of("s1", "s2")), path.routes().get(0).ending());
  }

  @Test
  void aLongChainIsFollowedToItsEnd(@TempDir Path folder) {
    EnvironmentPlan large = Chain.plan(folder, Chain.line(200));
    Findings findings = assess(large, query -> at -> ratio(query, at < 20 ? 0.2 : 0.0001));
    ErrorPath path = findings.path(FRONT).orElseThrow();
    assertEquals("s199", path.start().orElseThrow().service());
    assertEquals(200, path.routes().get(0).hops().size());
    tells(large, findings);
  }

  @Test
  void aDenseGraphIsWalkedOnce(@TempDir Path folder) {
    EnvironmentPlan dense = Chain.plan(folder, Chain.layers(20, 5));
    Findings findings = assess(dense, query -> at -> ratio(query, at < 20 ? 0.2 : 0.0001));
    ErrorPath path = findings.path(FRONT).orElseThrow();
    assertTrue(path.routes().size() <= 101, "each service ends at most one way");
    assertFalse(path.starts().isEmpty());
  }

  private static double calm(QueryPlan query) {
    return ratio(query, 0.0001);
  }

  private static double ratio(QueryPlan query, double errors) {
    return switch (query.measure().quantity()) {
      case ERROR_RATIO -> errors;
      case TRAFFIC -> 10;
      case FAILURES -> 10 * errors;
      case LATENCY -> 0.05;
      case BUDGET_LEFT -> 0.5;
      default -> 0.1;
    };
  }

  private Findings assess(EnvironmentPlan environment, Script script) {
    return Assessment.of(environment, source(script));
  }

  private String said(Findings findings, String dashboard) {
    DashboardPlan page = plan.dashboard(dashboard).orElseThrow();
    Verdict verdict = new Sentences(plan, findings, new TimeText("UTC")).of(page).orElseThrow();
    return verdict.line() + " " + verdict.text();
  }

  /** Sentences stand, whatever the data. */
  private static void tells(EnvironmentPlan environment, Findings findings) {
    Sentences sentences = new Sentences(environment, findings, new TimeText("UTC"));
    assertTrue(sentences.all().isPresent());
    for (DashboardPlan dashboard : environment.dashboards()) {
      String text = sentences.of(dashboard).orElseThrow().line();
      assertFalse(text.contains("NaN") || text.contains("∞") || text.isBlank(), text);
    }
  }

  private static DataSource source(Script script) {
    return new DataSource() {
      @Override
      public DataInfo info() {
        return new DataInfo(DataInfo.Kind.RECORDED, NOW);
      }

      @Override
      public Answer answer(QueryPlan query, TimeGrid grid) {
        double[] values = new double[grid.points()];
        boolean any = false;
        for (int i = 0; i < values.length; i++) {
          values[i] = script.of(query).applyAsDouble(values.length - 1 - i);
          any |= !Double.isNaN(values[i]);
        }
        return new Answer.Data(any ? List.of(new Series(new TreeMap<>(), values)) : List.of());
      }
    };
  }
}
