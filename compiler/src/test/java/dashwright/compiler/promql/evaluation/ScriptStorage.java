package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.LabelMatcher;
import dashwright.compiler.promql.Matcher;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.TreeSet;

/** The series that a script has loaded; knows when a query wanted a native histogram. */
final class ScriptStorage implements SeriesStorage {
  private final Map<Labels, TreeMap<Long, Double>> floats = new TreeMap<>();
  private final Map<Labels, TreeSet<Long>> histograms = new TreeMap<>();
  private boolean readHistogram;

  void clear() {
    floats.clear();
    histograms.clear();
  }

  void load(Script.Load load) {
    for (SeriesNotation series : load.series()) {
      TreeMap<Long, Double> values = new TreeMap<>();
      TreeSet<Long> times = histograms.computeIfAbsent(series.labels(), any -> new TreeSet<>());
      for (int i = 0; i < series.points().size(); i++) {
        if (series.points().get(i) instanceof SeriesNotation.Number number) {
          values.put(i * load.interval(), number.value());
        } else if (series.points().get(i) instanceof SeriesNotation.Histogram) {
          times.add(i * load.interval());
        }
      }
      floats.computeIfAbsent(series.labels(), any -> new TreeMap<>()).putAll(values);
      if (load.classic() && series.labels().metric().endsWith("_bucket")) {
        histograms.put(whole(series.labels()), new TreeSet<>(values.keySet()));
      }
    }
  }

  private static Labels whole(Labels bucket) {
    String metric = bucket.metric().replaceAll("_bucket$", "");
    return bucket.with(LabelMatcher.METRIC_NAME, metric).with("le", "");
  }

  /** Whether a query since the last time this was asked has wanted a native histogram. */
  boolean hasReadHistogram() {
    boolean has = readHistogram;
    readHistogram = false;
    return has;
  }

  @Override
  public List<RawSeries> select(List<Matcher> matchers, Reading reading) {
    Matchers fulfilled = Matchers.of(matchers);
    for (Entry<Labels, TreeSet<Long>> entry : histograms.entrySet()) {
      boolean read = !entry.getValue().subSet(reading.from(), true, reading.to(), true).isEmpty();
      readHistogram |= read && fulfilled.test(entry.getKey());
    }
    return MemoryStorage.of(samples()).select(matchers, reading);
  }

  private Map<Labels, Samples> samples() {
    Map<Labels, Samples> samples = new TreeMap<>();
    floats.forEach(
        (labels, values) ->
            samples.put(
                labels,
                Samples.of(
                    values.keySet().stream().mapToLong(time -> time).toArray(),
                    values.values().stream().mapToDouble(value -> value).toArray())));
    return samples;
  }

  /** The time between the samples of all series, as far as it is the same. */
  long interval() {
    long interval = 0;
    for (TreeMap<Long, Double> values : floats.values()) {
      for (long time : values.keySet()) {
        interval = BigInteger.valueOf(interval).gcd(BigInteger.valueOf(time)).longValueExact();
      }
    }
    return Math.max(1, interval);
  }

  /** All series, one value for each interval; a gap where there is no sample. */
  Map<Labels, double[]> series() {
    long interval = interval();
    Map<Labels, double[]> series = new TreeMap<>();
    floats.forEach(
        (labels, values) -> {
          double[] row = Gap.row(values.isEmpty() ? 0 : (int) (values.lastKey() / interval) + 1);
          values.forEach((time, value) -> row[(int) (time / interval)] = value);
          series.put(labels, row);
        });
    return series;
  }
}
