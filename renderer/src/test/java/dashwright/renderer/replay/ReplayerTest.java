package dashwright.renderer.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dashwright.compiler.plan.ChartRules;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.RuleLabel;
import dashwright.compiler.plan.RulePlan;
import dashwright.compiler.plan.RulesPlan;
import dashwright.compiler.plan.SloRules;
import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.MemoryStorage;
import dashwright.compiler.promql.evaluation.Samples;
import dashwright.dsl.source.Origin;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Samples are half a minute after evaluations; a digit a minute, a dot where there is none. */
final class ReplayerTest {
  private static final Origin HERE = new Origin.Whole("test");

  private static RulePlan.Alert alert(String promql, String lasting, RuleLabel... labels) {
    return new RulePlan.Alert(
        "A", promql, Duration.parse(lasting), List.of(labels), List.of(), HERE);
  }

  private static RulePlan.Recording recording(String name, String promql) {
    return new RulePlan.Recording(name, promql, List.of(), HERE);
  }

  private static Replay replay(
      Map<String, String> series, List<RulePlan.Recording> recordings, RulePlan.Alert alert) {
    Map<Labels, Samples> samples = new TreeMap<>();
    int minutes = 0;
    for (Map.Entry<String, String> one : series.entrySet()) {
      String[] name = one.getKey().split("/", -1);
      Map<String, String> labels = new TreeMap<>(Map.of("__name__", name[0]));
      if (name.length > 1) {
        labels.put("k", name[1]);
      }
      samples.put(Labels.of(labels), samples(one.getValue()));
      minutes = Math.max(minutes, one.getValue().length());
    }
    List<RulePlan.Recording> streams =
        List.of(recording("total", "vector(0)"), recording("bad", "vector(0)"));
    SloRules slo =
        new SloRules(
            "slo",
            Duration.ofMinutes(5),
            recordings.isEmpty() ? streams : recordings,
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    EnvironmentPlan plan =
        new EnvironmentPlan(
            "e",
            "E",
            "",
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new RulesPlan(List.of(slo), List.of(new ChartRules("d", List.of(alert)))));
    Instant end = Instant.EPOCH.plus(Duration.ofMinutes(minutes));
    return Replayer.of(
        plan,
        new ReplayData(
            MemoryStorage.of(samples),
            Instant.EPOCH,
            Instant.EPOCH,
            end,
            selector -> Optional.of(selector).filter(text -> text.startsWith("gone"))));
  }

  private static Samples samples(String digits) {
    int[] there = digits.chars().filter(c -> c != '.').toArray();
    long[] times = new long[there.length];
    double[] values = new double[there.length];
    int next = 0;
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) != '.') {
        times[next] = i * 60_000L + 30_000;
        values[next++] = digits.charAt(i) - '0';
      }
    }
    return Samples.of(times, values);
  }

  private static Outcome outcome(Replay replay) {
    return replay.charts().get(0).alerts().get(0).outcome();
  }

  /** Minutes: since, firing, until. */
  private static String told(Replay replay) {
    return outcome(replay).activities().stream()
        .map(
            one ->
                minute(Optional.of(one.since()))
                    + " "
                    + minute(one.firing())
                    + " "
                    + minute(one.until()))
        .collect(Collectors.joining(", "));
  }

  private static String minute(Optional<Instant> at) {
    return at.map(time -> Long.toString(time.getEpochSecond() / 60)).orElse("-");
  }

  @Test
  void firesAfterItsTimeAndAgain() {
    assertEquals(
        "3 5 7, 8 - 9, 12 14 -",
        told(replay(Map.of("x", "001111010001111"), List.of(), alert("x > 0", "PT1M30S"))));
    assertEquals("3 3 5", told(replay(Map.of("x", "001100"), List.of(), alert("x > 0", "PT0S"))));
  }

  @Test
  void followsEachSetOfLabels() {
    assertEquals(
        "1 2 4, 2 3 -",
        told(
            replay(
                new TreeMap<>(Map.of("x/a", "111000", "x/b", "011111")),
                List.of(),
                alert("x > 0", "PT1M"))));
  }

  @Test
  void readsWhatRulesRecordedAtTheSameTime() {
    List<RulePlan.Recording> rules = List.of(recording("r", "x > 0"), recording("rr", "r + 1"));
    Replay replay = replay(Map.of("x", "01110000"), rules, alert("rr > 1", "PT0S"));
    assertEquals("2 2 5", told(replay), "a series that is not recorded any more ends at once");
  }

  @Test
  void takesItsOwnSeriesBeforeThoseOfTheData() {
    List<RulePlan.Recording> rules = List.of(recording("r", "x * 1"), recording("b", "x"));
    Replay replay = replay(Map.of("x", "000110", "r", "999999"), rules, alert("r > 0", "PT0S"));
    assertEquals("4 4 6", told(replay));
  }

  @Test
  void evaluatesAtOneTimeWhatDependsOnTheQuery() {
    Replay replay =
        replay(Map.of("x", "010010"), List.of(), alert("max_over_time(x[1m] @ end()) > 0", "PT0S"));
    assertEquals("2 2 3, 5 5 6", told(replay));
  }

  @Test
  void saysWhatItDoesNotKnow() {
    Outcome.TooShort tooShort =
        assertInstanceOf(
            Outcome.TooShort.class,
            outcome(
                replay(
                    Map.of("x", "0000"),
                    List.of(recording("r", "max_over_time(x[3m])"), recording("b", "x")),
                    alert("max_over_time(r[2m:]) > 0", "PT0S"))));
    assertEquals(Duration.ofMinutes(5), tooShort.reach());
    assertInstanceOf(
        Outcome.NoSeries.class,
        outcome(replay(Map.of("x", "0000"), List.of(), alert("y > 0", "PT0S"))));
    assertInstanceOf(
        Outcome.NotRecorded.class,
        outcome(replay(Map.of("x", "0000"), List.of(), alert("x + gone > 0", "PT0S"))));
    Outcome failed =
        outcome(
            replay(
                Map.of("x/a", "1111", "x/b", "1111"),
                List.of(),
                alert("x > 0", "PT0S", new RuleLabel("k", "same"))));
    assertEquals(
        new Outcome.Failed(
            "vector contains metrics with the same labelset after applying rule labels"),
        failed);
  }

  @Test
  void knowsWhenWindowsAreWhole() {
    Replay replay =
        replay(Map.of("x", "00001100"), List.of(), alert("max_over_time(x[2m]) > 0", "PT1M"));
    assertEquals(Instant.EPOCH.plusSeconds(120), ((Outcome.Judged) outcome(replay)).whole());
    Lane lane = Lane.of(replay.charts().get(0).alerts().get(0), replay, 8);
    assertEquals(
        "[EARLY, EARLY, QUIET, QUIET, QUIET, PENDING, FIRING, FIRING]", lane.columns().toString());
    assertEquals(4, lane.stretches().size());
  }

  /** Ten bad minutes of a 99.9 % promise over 30 days cost 10 of 43.2 minutes. */
  @Test
  void measuresTheBudget() {
    Schedule schedule =
        Schedule.of(Instant.EPOCH, Instant.EPOCH.plus(Duration.ofDays(1)), Duration.ofMinutes(1));
    double[] total = new double[schedule.size()];
    Arrays.fill(total, 5);
    double[] bad = new double[schedule.size()];
    Arrays.fill(bad, 100, 110, 5);
    long[] times = new long[schedule.size()];
    Arrays.setAll(times, i -> schedule.at(i).toEpochMilli());
    BudgetMeter meter =
        new BudgetMeter(
            schedule,
            Map.of(Labels.NONE, Samples.of(times, bad)),
            Map.of(Labels.NONE, Samples.of(times, total)),
            0.001,
            Duration.ofDays(30));
    assertEquals(10 / 43.2, meter.spent(schedule.at(50), schedule.at(200)), 1e-9);
    assertEquals(5 / 43.2, meter.spent(schedule.at(104), schedule.at(200)), 1e-9);
    Judgement judgement =
        new Judgement(meter, Duration.ofMinutes(5), schedule.first(), schedule.last());
    Incident incident = judgement.of(List.of()).incidents().get(0);
    assertEquals(schedule.at(100), incident.since());
    assertEquals(Optional.of(schedule.at(110)), incident.until());
    assertEquals(10 / 43.2, incident.spent(), 1e-9);
  }
}
