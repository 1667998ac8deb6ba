package dashwright.renderer.sentence;

import dashwright.compiler.Compiler;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.Samples;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.yaml.ProjectReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A shop whose raw counters and gauges are made here, scrape by scrape; what goes wrong is said by
 * a test. Minutes are counted from the end of the data: 27 is 27 minutes before.
 */
final class RawShop {
  static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  private static final double USUAL_ERRORS = 0.0002;
  private static final double[] BUCKETS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5};
  private static final int HOURS = 3;
  private static final int SCRAPE = 15;

  private final List<Work> works = new ArrayList<>();
  private final List<Level> levels = new ArrayList<>();
  private final StringBuilder deployments = new StringBuilder("time,service,version\n");

  /** A change of something between two minutes. */
  private record Change(double from, double to, double value) {
    boolean covers(double minute) {
      return minute <= from && minute > to;
    }
  }

  private static final class Work {
    private final String app;
    private final String route;
    private final String peer;
    private final double rate;
    private final double mean;
    private final List<Change> errors = new ArrayList<>();
    private final List<Change> slowness = new ArrayList<>();
    private double silent = -1;

    Work(String app, String route, String peer, double rate, double mean) {
      this.app = app;
      this.route = route;
      this.peer = peer;
      this.rate = rate;
      this.mean = mean;
    }
  }

  private static final class Level {
    private final Labels labels;
    private final double usual;
    private final List<Change> changes = new ArrayList<>();

    Level(Map<String, String> labels, double usual) {
      this.labels = Labels.of(labels);
      this.usual = usual;
    }
  }

  RawShop() {
    work("gateway", "/", 120, 0.02);
    work("frontend", "/order", 12, 0.06);
    work("frontend", "/browse", 80, 0.03);
    work("checkout", "/place", 12, 0.05);
    work("payment", "/charge", 12, 0.03);
    work("cart", "/get", 24, 0.008);
    work("catalog", "/list", 90, 0.01);
    work("ledger", "/book", 12, 0.02);
    work("store", "/query", 48, 0.004);
    calls("payment", "bank", 12, 0.02);
    level("members_up", "gateway", 1);
    level("pool_used_ratio", "store", 0.4);
    level("messages_waiting", "orders", 20);
  }

  private void work(String app, String route, double rate, double mean) {
    works.add(new Work(app, route, "", rate, mean));
  }

  private void calls(String app, String peer, double rate, double mean) {
    works.add(new Work(app, "", peer, rate, mean));
  }

  private void level(String metric, String app, double usual) {
    levels.add(new Level(Map.of("__name__", metric, "app", app), usual));
  }

  /** A share of the requests of some services fails for a while. */
  RawShop fails(double share, double from, double to, String... apps) {
    for (String app : apps) {
      works.stream()
          .filter(w -> name(w).equals(app))
          .forEach(w -> w.errors.add(new Change(from, to, share)));
    }
    return this;
  }

  /** Some services take so many times longer for a while. */
  RawShop slows(double factor, double from, double to, String... apps) {
    for (String app : apps) {
      works.stream()
          .filter(w -> name(w).equals(app))
          .forEach(w -> w.slowness.add(new Change(from, to, factor)));
    }
    return this;
  }

  /** A service sends nothing any more. */
  RawShop silences(String app, double from) {
    works.stream().filter(w -> w.app.equals(app)).forEach(w -> w.silent = from);
    return this;
  }

  /** A gauge has another value for a while. */
  RawShop sets(String metric, double value, double from, double to) {
    levels.stream()
        .filter(level -> level.labels.metric().equals(metric))
        .forEach(level -> level.changes.add(new Change(from, to, value)));
    return this;
  }

  RawShop deploys(String service, String version, int minutesBefore) {
    deployments
        .append(NOW.minusSeconds(60L * minutesBefore))
        .append(',')
        .append(service)
        .append(',')
        .append(version)
        .append('\n');
    return this;
  }

  /** A route of a service, or the calls to a peer: {@code frontend/order}, {@code payment>bank}. */
  private static String name(Work work) {
    return work.app
        + (work.peer.isEmpty() ? work.route.length() == 1 ? "" : work.route : ">" + work.peer);
  }

  EnvironmentPlan plan(Path folder) throws IOException {
    try (var in = RawShop.class.getResourceAsStream("/scenarios/shop.yaml")) {
      Files.write(folder.resolve("shop.yaml"), in.readAllBytes());
    }
    Files.writeString(
        folder.resolve("deployments.csv"), deployments.toString(), StandardCharsets.UTF_8);
    Diagnostics diagnostics = new Diagnostics();
    return Compiler.compile(ProjectReader.read(folder, diagnostics), diagnostics)
        .plan()
        .orElseThrow(() -> new AssertionError(diagnostics.sorted()))
        .environments()
        .get(0);
  }

  EvaluatedSource data() {
    Map<Labels, Samples> series = new TreeMap<>();
    works.forEach(work -> count(work, series));
    levels.forEach(level -> gauge(level, series));
    return new EvaluatedSource(NOW, series);
  }

  private static long time(int scrape) {
    return NOW.toEpochMilli() - 1000L * (HOURS * 3600 - scrape * SCRAPE);
  }

  private static double minute(int scrape) {
    return HOURS * 60 - scrape * SCRAPE / 60.0;
  }

  private static int scrapes() {
    return HOURS * 3600 / SCRAPE + 1;
  }

  private static void count(Work work, Map<Labels, Samples> series) {
    int scrapes = 0;
    while (scrapes < scrapes() && minute(scrapes) > work.silent) {
      scrapes++;
    }
    double[] good = new double[scrapes];
    double[] bad = new double[scrapes];
    double[][] below = new double[BUCKETS.length + 1][scrapes];
    for (int i = 1; i < scrapes; i++) {
      double minute = minute(i);
      double events = work.rate * SCRAPE * (1 + 0.1 * noise(work.app + work.route + i));
      double failed =
          events * value(work.errors, minute, USUAL_ERRORS) * (1 + 0.2 * noise(work.app + i));
      double mean = work.mean * value(work.slowness, minute, 1);
      good[i] = good[i - 1] + events - failed;
      bad[i] = bad[i - 1] + failed;
      for (int b = 0; b <= BUCKETS.length; b++) {
        double share = b == BUCKETS.length ? 1 : 1 - Math.exp(-BUCKETS[b] / mean);
        below[b][i] = below[b][i - 1] + events * share;
      }
    }
    series.put(labels(work, "requests_total", "code", "200"), samples(good));
    series.put(labels(work, "requests_total", "code", "500"), samples(bad));
    for (int b = 0; b <= BUCKETS.length; b++) {
      String le = b == BUCKETS.length ? "+Inf" : Double.toString(BUCKETS[b]);
      series.put(labels(work, "request_seconds_bucket", "le", le), samples(below[b]));
    }
    series.put(labels(work, "request_seconds_count", "", ""), samples(below[BUCKETS.length]));
  }

  private static Labels labels(Work work, String metric, String label, String value) {
    Map<String, String> labels = new TreeMap<>();
    labels.put("__name__", (work.peer.isEmpty() ? "" : "client_") + metric);
    labels.put("app", work.app);
    labels.put("route", work.route);
    labels.put("peer", work.peer);
    if (!label.isEmpty()) {
      labels.put(label, value);
    }
    return Labels.of(labels);
  }

  private static void gauge(Level level, Map<Labels, Samples> series) {
    double[] values = new double[scrapes()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(level.changes, minute(i), level.usual);
    }
    series.put(level.labels, samples(values));
  }

  private static Samples samples(double[] values) {
    long[] times = new long[values.length];
    for (int i = 0; i < times.length; i++) {
      times[i] = time(i);
    }
    return Samples.of(times, values);
  }

  private static double value(List<Change> changes, double minute, double usual) {
    return changes.stream()
        .filter(change -> change.covers(minute))
        .mapToDouble(Change::value)
        .findFirst()
        .orElse(usual);
  }

  /** From -1 to 1, always the same for the same text. */
  private static double noise(String text) {
    int hash = text.hashCode() * 0x9E3779B9;
    return ((hash >>> 8) & 0xFFFF) / 32767.5 - 1;
  }
}
