package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dashwright.compiler.Compiler;
import dashwright.compiler.plan.Plan;
import dashwright.compiler.promql.evaluation.Value;
import dashwright.dsl.java.Loading;
import dashwright.dsl.java.ProjectLoader;
import dashwright.dsl.model.Model;
import dashwright.dsl.model.NumberText;
import dashwright.dsl.source.Diagnostics;
import dashwright.renderer.data.engine.Request;
import dashwright.renderer.data.engine.Result;
import dashwright.renderer.data.prometheus.Address;
import dashwright.renderer.data.prometheus.Credentials;
import dashwright.renderer.data.prometheus.Limits;
import dashwright.renderer.data.prometheus.PrometheusEngine;
import dashwright.renderer.data.prometheus.Waiting;
import dashwright.renderer.data.recording.RecordedEngine;
import dashwright.renderer.data.recording.Recording;
import dashwright.renderer.data.recording.RecordingReader;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The environment {@code local} of the example against a real Prometheus that watches itself,
 * Alertmanager and a node exporter which dies: what is drawn is what Prometheus' own API says, and
 * a recording gives the same.
 */
class RealStackTest {
  private static final Path EXAMPLE = Checkout.root().resolve("dashboards");
  private static final double CLOSE = 1e-9;

  @TempDir Path folder;

  private static Plan plan() {
    Diagnostics diagnostics = new Diagnostics();
    Model model = ProjectLoader.load(EXAMPLE, Loading.standard(), diagnostics).model();
    return Compiler.compile(model, diagnostics).plan().orElseThrow();
  }

  @Test
  void definitionsHaveNoFinding() {
    Run run = Run.in(folder, "check", EXAMPLE.toString());
    assertEquals("no findings: 28 dashboards, 13 SLOs, 3 environments\n", run.out());
  }

  @Test
  void agreesWithPrometheusOnEveryChart() throws Exception {
    try (RealStack stack = RealStack.start(folder)) {
      stack.await("min(count_over_time(up[10m])) and sum(up) == 3", count -> count >= 8);
      for (int i = 0; i < 20; i++) {
        stack.api("/api/v1/query_range", "query", "up", "start", "0", "end", "15", "step", "15");
        stack.api("/api/v1/query", "query", "up{");
      }
      stack.stopNode();
      stack.await("count_over_time((up{job=\"node\"} == 0)[10m:1s])", count -> count >= 2);
      Instant now = quietTime(stack);
      stack.await("vector(time())", time -> time > now.getEpochSecond() + 3);
      compare(stack, now);
      renders(stack, now);
    }
  }

  /**
   * A time whose milliseconds are not those of any scrape: Prometheus 2 counts a sample at the very
   * start of a window, Prometheus 3 and we do not.
   */
  private static Instant quietTime(RealStack stack) throws Exception {
    TreeSet<Long> taken = new TreeSet<>();
    for (JsonNode sample : stack.api("/api/v1/query", "query", "up[10m]").at("/data/result")) {
      for (JsonNode value : sample.get("values")) {
        taken.add(new BigDecimal(value.get(0).asText()).movePointRight(3).longValue() % 1000);
      }
    }
    long free = 1;
    while (taken.contains(free)) {
      free++;
    }
    return Instant.ofEpochSecond((long) stack.value("vector(time())"), free * 1_000_000);
  }

  private void compare(RealStack stack, Instant now) throws Exception {
    Selection local = Selection.of(plan(), List.of("local"), List.of());
    List<Request> requests = Foresight.requests(local, List.of(Output.HTML), now);
    assertTrue(requests.size() > 60, () -> "only " + requests.size());
    PrometheusEngine live =
        new PrometheusEngine(
            Address.of(stack.url()), Credentials.none(), Limits.DEFAULT, Waiting.REAL);
    Recording recording = recorded(stack, now);
    RecordedEngine recorded = new RecordedEngine(recording);
    boolean older = stack.version().startsWith("2.");
    int values = 0;
    List<String> differ = new ArrayList<>();
    for (Request request : requests) {
      SortedMap<String, SortedMap<Long, Double>> expected = expected(stack, request);
      values += expected.values().stream().mapToInt(Map::size).sum();
      check("live", request, expected, live.ask(request), differ);
      List<String> ours = new ArrayList<>();
      check("recorded", request, expected, recorded.ask(request), ours);
      if (older && !ours.isEmpty()) {
        check("recorded", request, expected, OlderRates.ask(recording, request), differ);
      } else {
        differ.addAll(ours);
      }
    }
    assertEquals(List.of(), differ);
    int seen = values;
    assertTrue(seen > 150, () -> "only " + seen + " values");
  }

  private Recording recorded(RealStack stack, Instant now) throws Exception {
    Run run =
        Run.in(
            folder,
            "record",
            EXAMPLE.toString(),
            "--env",
            "local",
            "--from",
            stack.url(),
            "--out",
            "day.gz",
            "--range",
            "15m",
            "--now",
            now.toString());
    assertEquals(ExitCode.SUCCESS, run.code(), run.err());
    try (InputStream stream = Files.newInputStream(folder.resolve("day.gz"))) {
      return RecordingReader.read("day.gz", stream);
    }
  }

  private static String seconds(Instant time) {
    return NumberText.plain(BigDecimal.valueOf(time.toEpochMilli(), 3));
  }

  private static SortedMap<String, SortedMap<Long, Double>> expected(
      RealStack stack, Request request) throws Exception {
    JsonNode answer =
        request.isInstant()
            ? stack.api("/api/v1/query", "query", request.promql(), "time", seconds(request.end()))
            : stack.api(
                "/api/v1/query_range",
                "query",
                request.promql(),
                "start",
                seconds(request.start()),
                "end",
                seconds(request.end()),
                "step",
                Long.toString(request.step().toSeconds()));
    assertEquals("success", answer.path("status").asText(), answer.toString());
    SortedMap<String, SortedMap<Long, Double>> series = new TreeMap<>();
    for (JsonNode one : answer.at("/data/result")) {
      SortedMap<String, String> labels = new TreeMap<>();
      one.path("metric").properties().forEach(l -> labels.put(l.getKey(), l.getValue().asText()));
      SortedMap<Long, Double> values = new TreeMap<>();
      one.path("values").forEach(value -> put(values, value));
      if (one.has("value")) {
        put(values, one.get("value"));
      }
      series.put(labels.toString(), values);
    }
    return series;
  }

  private static void put(SortedMap<Long, Double> values, JsonNode pair) {
    String text = pair.get(1).asText().replace("Inf", "Infinity");
    values.put(
        new BigDecimal(pair.get(0).asText()).movePointRight(3).longValue(),
        Double.parseDouble(text));
  }

  private static void check(
      String what,
      Request request,
      SortedMap<String, SortedMap<Long, Double>> expected,
      Result result,
      List<String> differ) {
    if (result instanceof Result.Failed failed) {
      differ.add(what + " " + request.promql() + ": " + failed.reason());
      return;
    }
    SortedMap<String, SortedMap<Long, Double>> actual = actual(((Result.Values) result).value());
    if (!expected.keySet().equals(actual.keySet())) {
      differ.add(
          what + " " + request.promql() + ": " + expected.keySet() + ", not " + actual.keySet());
      return;
    }
    expected.forEach(
        (labels, values) -> {
          SortedMap<Long, Double> own = actual.get(labels);
          boolean same =
              values.keySet().equals(own.keySet())
                  && values.entrySet().stream()
                      .allMatch(entry -> isClose(entry.getValue(), own.get(entry.getKey())));
          if (!same) {
            differ.add(what + " " + request.promql() + labels + ": " + values + ", not " + own);
          }
        });
  }

  private static boolean isClose(double one, double two) {
    return Double.compare(one, two) == 0
        || Math.abs(one - two) <= CLOSE * Math.max(1, Math.abs(one));
  }

  private static SortedMap<String, SortedMap<Long, Double>> actual(Value value) {
    SortedMap<String, SortedMap<Long, Double>> series = new TreeMap<>();
    if (value instanceof Value.Matrix matrix) {
      for (Value.Series one : matrix.series()) {
        SortedMap<Long, Double> values = new TreeMap<>();
        for (int i = 0; i < one.samples().size(); i++) {
          values.put(one.samples().time(i), one.samples().value(i));
        }
        series.put(one.labels().map().toString(), values);
      }
    } else if (value instanceof Value.Vector vector) {
      for (Value.Point point : vector.points()) {
        series.put(
            point.labels().map().toString(), new TreeMap<>(Map.of(point.time(), point.value())));
      }
    }
    return series;
  }

  private void renders(RealStack stack, Instant now) throws Exception {
    Run run =
        Run.in(
            folder,
            "render",
            EXAMPLE.toString(),
            "--env",
            "local",
            "--data",
            stack.url(),
            "--now",
            now.toString());
    assertEquals(ExitCode.SUCCESS, run.code(), run.err());
    String page = Files.readString(folder.resolve("build/site/local/prometheus.html"));
    assertFalse(page.contains("Sample data"));
    assertTrue(page.contains("Series in memory"));
  }
}
