package dashwright.compiler.slo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dashwright.compiler.plan.RulePlan;
import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.evaluation.Evaluation;
import dashwright.compiler.promql.evaluation.Evaluator;
import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.MemoryStorage;
import dashwright.compiler.promql.evaluation.Samples;
import dashwright.compiler.promql.evaluation.Settings;
import dashwright.compiler.promql.evaluation.Value;
import dashwright.dsl.model.NumberText;
import dashwright.dsl.model.Slo;
import dashwright.dsl.source.Origin;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every recording rule has the same value for us and for promtool, where that is installed; else
 * skipped. The time is between two samples, where all versions of Prometheus see the same.
 */
final class RuleAgreementTest {
  private static final int SAMPLES = 190;
  private static final Instant AT = Instant.EPOCH.plusSeconds(3 * 3600 + 30);

  @TempDir private Path folder;

  @Test
  void agreesOnEveryRule() throws IOException, InterruptedException {
    assumeTrue(isInstalled(), "promtool is not on the PATH");
    Map<Labels, double[]> series = series();
    StringBuilder file = new StringBuilder("tests:\n- interval: 1m\n  input_series:\n");
    series.forEach((labels, values) -> file.append(input(labels, values)));
    file.append("  promql_expr_test:\n");
    List<String> rules = rules();
    assertTrue(rules.size() > 15, rules.toString());
    for (String rule : rules) {
      double ours = ours(series, rule);
      assertTrue(Double.isFinite(ours) && ours > 0, () -> rule + " is " + ours);
      String same =
          "max(abs((" + rule + ") / " + NumberText.plain(ours) + " - 1)) < bool 0.000000001";
      file.append("  - expr: '").append(same.replace("'", "''")).append("'\n");
      file.append("    eval_time: 3h30s\n    exp_samples: [{labels: '{}', value: 1}]\n");
    }
    Path tests = Files.writeString(folder.resolve("agreement.yaml"), file.toString());
    Path output = folder.resolve("output");
    int code =
        new ProcessBuilder("promtool", "test", "rules", tests.toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start()
            .waitFor();
    assertEquals(0, code, Files.readString(output));
  }

  private static List<String> rules() {
    Events failures = Events.failures("req_total{code=\"500\"}", "req_total");
    Events slow = Events.slower("d_bucket{le=\"0.3\"}", "d_count");
    List<String> all = new ArrayList<>();
    for (Events events : List.of(failures, slow, Events.downtime("up"))) {
      for (SloWindow window :
          List.of(
              new RollingWindow(Duration.ofDays(30)),
              CalendarWindow.of(Slo.Period.MONTH, "UTC"),
              CalendarWindow.of(Slo.Period.WEEK, "UTC"),
              CalendarWindow.of(Slo.Period.QUARTER, "UTC"))) {
        Budget budget = new Budget(events, new BigDecimal("0.99"), window);
        Recorded recorded = new Recorded("a", "e", budget, Duration.ofMinutes(5));
        TreeSet<Duration> windows =
            new TreeSet<>(
                List.of(Duration.ofMinutes(3), Duration.ofMinutes(5), Duration.ofHours(1)));
        RecordingRules rules = new RecordingRules(recorded, new Origin.Whole("test"));
        Stream.concat(rules.streams(windows).stream(), rules.period(windows).stream())
            .map(RulePlan.Recording::promql)
            .forEach(all::add);
      }
    }
    return all.stream().distinct().toList();
  }

  private static Map<Labels, double[]> series() {
    SplittableRandom random = new SplittableRandom(7);
    Map<Labels, double[]> series = new LinkedHashMap<>();
    counter(series, random, 1000, "req_total", "code", "200");
    counter(series, random, 30, "req_total", "code", "500");
    counter(series, random, 100, "d_bucket", "le", "0.3");
    counter(series, random, 900, "d_count", "job", "a");
    gauge(series, random, 0.7, "up", "job", "a");
    for (String stream : List.of("bad", "total")) {
      double most = stream.equals("bad") ? 0.4 : 20;
      gauge(series, random, most, "slo:events_" + stream + ":rate5m", "slo", "a");
      for (SloWindow window :
          List.of(
              CalendarWindow.of(Slo.Period.MONTH, "UTC"),
              CalendarWindow.of(Slo.Period.WEEK, "UTC"),
              CalendarWindow.of(Slo.Period.QUARTER, "UTC"))) {
        String name = "slo:events_" + stream + ":" + window.name();
        gauge(series, random, most, name, "period", window.name().equals("week") ? "0" : "1");
        gauge(series, random, most, name, "period", "12");
      }
    }
    for (String over : List.of("rate30d", "month", "week", "quarter")) {
      gauge(series, random, 0.02, "slo:error_ratio:" + over, "slo", "a");
    }
    return series;
  }

  private static void counter(
      Map<Labels, double[]> series, SplittableRandom random, int most, String... names) {
    double[] values = new double[SAMPLES];
    for (int i = 1; i < SAMPLES; i++) {
      values[i] = i == 150 ? 3 : values[i - 1] + random.nextInt(most);
    }
    series.put(labels(names), values);
  }

  private static void gauge(
      Map<Labels, double[]> series, SplittableRandom random, double most, String... names) {
    double[] values = new double[SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
      values[i] = most * (1 + random.nextInt(1000)) / 1000;
    }
    series.put(labels(names), values);
  }

  private static Labels labels(String... names) {
    Map<String, String> labels = new TreeMap<>();
    labels.put("__name__", names[0]);
    labels.put(names[1], names[2]);
    if (names[0].startsWith("slo:")) {
      labels.put("slo", "a");
      labels.put("environment", "e");
    }
    return Labels.of(labels);
  }

  private static String input(Labels labels, double[] values) {
    StringBuilder text = new StringBuilder("  - series: '" + labels.metric());
    text.append(labels.withoutMetric().text()).append("'\n    values: '");
    for (double value : values) {
      text.append(NumberText.plain(value)).append(' ');
    }
    return text.append("'\n").toString();
  }

  private static double ours(Map<Labels, double[]> series, String promql) {
    Map<Labels, Samples> samples = new LinkedHashMap<>();
    long[] times = new long[SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
      times[i] = i * 60_000L;
    }
    series.forEach((labels, values) -> samples.put(labels, Samples.of(times, values)));
    Evaluation evaluation =
        new Evaluator(MemoryStorage.of(samples), Settings.DEFAULT)
            .instant(Promql.parse(promql).orElseThrow(), AT);
    Value.Vector vector = (Value.Vector) ((Evaluation.Success) evaluation).value();
    assertEquals(1, vector.points().size(), promql);
    return vector.points().get(0).value();
  }

  private static boolean isInstalled() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator, -1))
        .anyMatch(place -> Files.isExecutable(Path.of(place, "promtool")));
  }
}
