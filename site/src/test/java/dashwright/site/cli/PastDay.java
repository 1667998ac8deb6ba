package dashwright.site.cli;

import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.Samples;
import dashwright.renderer.data.recording.RawSelector;
import dashwright.renderer.data.recording.Recording;
import dashwright.renderer.data.recording.RecordingWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A project with alerts of every kind, and six hours of its past: a sample each minute, half a
 * minute after it began, so that no window of a rule ends just where a sample is.
 */
final class PastDay {
  static final Instant FROM = Instant.EPOCH;
  static final Instant TO = FROM.plus(Duration.ofHours(6));
  static final int MINUTES = 360;

  static final String PROJECT =
      """
      project: { title: Mill }
      metrics:
        orders_total: { type: counter, unit: short, labels: { code: ["200", "500"] } }
        queue_length: { type: gauge, unit: short, labels: { shard: [a, b] } }
        visits_total: { type: counter, unit: short }
      services:
        mill: { title: Mill, type: service, description: It grinds., select: {}, depends-on: [] }
      slos:
        orders:
          title: Orders succeed
          service: mill
          objective: 99%
          window: 30d
          sli: { bad: 'orders_total{code="500"}', total: orders_total }
          alerts:
            burn:
              - { burn: 10, severity: high, long: 1h, short: 5m, for: 2m }
              - { burn: 30, severity: high, long: 10m, short: 2m }
              - { burn: 2, severity: low, long: 1d, short: 2h, for: 15m }
            no-data: { severity: high, for: 5m }
            spent: { severity: low }
        visits:
          title: Visits succeed
          service: mill
          objective: 99%
          window: 30d
          sli: { bad: 'visits_total{code="500"}', total: visits_total }
          alerts: [{ burn: 10, severity: high, long: 1h, short: 5m }]
        shifts:
          title: A shift succeeds
          service: mill
          objective: 90%
          window: 2h
          sli: { bad: 'orders_total{code="500"}', total: orders_total }
          alerts: { burn: none, spent: { severity: low, for: 0s } }
      dashboards:
        promises: { kind: slo, title: Promises, audience: Everybody, slos: [orders, visits, shifts] }
        mill:
          kind: custom
          title: Mill
          audience: Everybody
          sections:
            - title: Queues
              charts:
                queue:
                  title: Queue
                  description: Sacks that wait.
                  unit: short
                  queries: [{ promql: 'max by (shard) (queue_length)', legend: '{{shard}}' }]
                  thresholds:
                    - { above: 50, severity: high, alert: QueueLong, for: 5m }
                    - { above: 500, severity: high, alert: QueueEndless }
      """;

  private PastDay() {}

  /** Writes the project to {@code dashboards} and the recording to {@code day.gz}. */
  static void write(Path folder) throws IOException {
    Folders.write(folder.resolve("dashboards/mill.yaml"), PROJECT);
    RecordingWriter.write(recording(), Files.newOutputStream(folder.resolve("day.gz")));
  }

  static Recording recording() {
    return new Recording(
        "Mill",
        FROM,
        TO,
        List.of("orders_total", "queue_length").stream()
            .flatMap(metric -> RawSelector.of(metric).stream())
            .toList(),
        List.of(),
        series());
  }

  /** The series by their labels; NaN: no sample. */
  static SortedMap<Labels, double[]> values() {
    SortedMap<Labels, double[]> values = new TreeMap<>();
    values.put(labels("orders_total", "code", "200"), counter(true));
    values.put(labels("orders_total", "code", "500"), counter(false));
    double[] a = level(10);
    Arrays.fill(a, 20, 40, 80);
    Arrays.fill(a, 60, 64, 80);
    Arrays.fill(a, 100, 130, 90);
    double[] b = level(20);
    Arrays.fill(b, 110, 300, 70);
    Arrays.fill(b, 200, 203, Double.NaN);
    Arrays.fill(b, 250, 262, Double.NaN);
    values.put(labels("queue_length", "shard", "a"), a);
    values.put(labels("queue_length", "shard", "b"), b);
    return values;
  }

  private static double[] level(double value) {
    double[] values = new double[MINUTES];
    Arrays.fill(values, value);
    return values;
  }

  /** A hundred orders a minute; at 200 the mill restarts, from 270 to 290 nobody hears of it. */
  private static double[] counter(boolean good) {
    double[] values = new double[MINUTES];
    double count = 0;
    for (int i = 0; i < MINUTES; i++) {
      double failed = i >= 320 ? 60 : i >= 230 && i < 245 ? 50 : i >= 90 && i < 110 ? 30 : 0;
      count = i == 200 ? 0 : count + (good ? 100 - failed : failed);
      values[i] = i >= 270 && i < 290 ? Double.NaN : count;
    }
    return values;
  }

  private static Labels labels(String metric, String name, String value) {
    return Labels.of(Map.of("__name__", metric, name, value));
  }

  private static SortedMap<Labels, Samples> series() {
    SortedMap<Labels, Samples> series = new TreeMap<>();
    values()
        .forEach(
            (labels, values) -> {
              List<Integer> there = new ArrayList<>();
              for (int i = 0; i < MINUTES; i++) {
                if (!Double.isNaN(values[i])) {
                  there.add(i);
                }
              }
              series.put(
                  labels,
                  Samples.of(
                      there.stream().mapToLong(i -> i * 60_000L + 30_000).toArray(),
                      there.stream().mapToDouble(i -> values[i]).toArray()));
            });
    return series;
  }
}
