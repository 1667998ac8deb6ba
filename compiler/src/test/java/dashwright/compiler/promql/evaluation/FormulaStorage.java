package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.LabelMatcher;
import dashwright.compiler.promql.Matcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counters and gauges by a formula, one sample every 15 seconds, made only when they are read. */
final class FormulaStorage implements SeriesStorage {
  static final long INTERVAL = 15_000;

  private static final List<String> BOUNDS =
      List.of(
          "0.005", "0.01", "0.025", "0.05", "0.1", "0.25", "0.5", "1", "2.5", "5", "10", "+Inf");

  /** What a series is at a time, in milliseconds since 1970. */
  private interface Formula {
    double at(long time);
  }

  private record Formulated(Labels labels, Formula formula) implements RawSeries {
    @Override
    public Samples samples(Reading reading) {
      long first = Math.floorDiv(reading.from() + INTERVAL - 1, INTERVAL);
      int count = (int) (Math.floorDiv(reading.to(), INTERVAL) - first + 1);
      long[] times = new long[Math.max(0, count)];
      double[] values = new double[times.length];
      for (int i = 0; i < times.length; i++) {
        times[i] = (first + i) * INTERVAL;
        values[i] = formula.at(times[i]);
      }
      return Samples.of(times, values);
    }
  }

  private final List<RawSeries> series = new ArrayList<>();

  /** So many instances of a service, each with requests by code and by duration, and a gauge. */
  FormulaStorage(int instances) {
    for (int instance = 0; instance < instances; instance++) {
      double phase = instance * 0.7;
      String name = "i" + instance;
      add("requests_total", name, "code", "200", time -> counter(time, phase, 50));
      add("requests_total", name, "code", "500", time -> counter(time, phase, 0.05));
      add("memory_bytes", name, "area", "heap", time -> counter(time, phase, 7) % 1e9);
      for (int i = 0; i < BOUNDS.size(); i++) {
        double share = 1 - Math.pow(0.6, i + 1);
        add("seconds_bucket", name, "le", BOUNDS.get(i), time -> counter(time, phase, 50 * share));
      }
    }
  }

  /** Grows by that much a second, more by day than by night: by a parabola for each half. */
  private static double counter(long time, double phase, double rate) {
    double days = time / 86_400_000.0 + phase;
    double part = days - Math.floor(days);
    double wave = part < 0.5 ? part * (0.5 - part) : (part - 0.5) * (part - 1);
    return Math.floor(rate * 86_400 * (days + wave));
  }

  private void add(String metric, String instance, String label, String value, Formula formula) {
    Map<String, String> labels = new TreeMap<>();
    labels.put(LabelMatcher.METRIC_NAME, metric);
    labels.put("instance", instance);
    labels.put("job", "shop");
    labels.put(label, value);
    series.add(new Formulated(Labels.of(labels), formula));
  }

  @Override
  public List<RawSeries> select(List<Matcher> matchers, Reading reading) {
    Matchers fulfilled = Matchers.of(matchers);
    return series.stream().filter(raw -> fulfilled.test(raw.labels())).toList();
  }
}
