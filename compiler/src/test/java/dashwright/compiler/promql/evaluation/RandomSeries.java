package dashwright.compiler.promql.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Gauges, counters and a histogram with gaps, ends, restarts and, if need be, NaN, every 15
 * seconds.
 */
final class RandomSeries {
  static final long INTERVAL = 15_000;
  static final int COUNT = 160;

  /** Whether a gauge may be NaN. */
  enum Gauges {
    NUMBERS,
    ANYTHING
  }

  private final SplittableRandom random;
  private final Gauges gauges;
  private final Map<Labels, double[]> series = new LinkedHashMap<>();

  private RandomSeries(long seed, Gauges gauges) {
    random = new SplittableRandom(seed);
    this.gauges = gauges;
    for (String a : new String[] {"x", "y"}) {
      for (String b : new String[] {"1", "2", "3"}) {
        series.put(labels("g", "a", a, "b", b), gauge());
        series.put(labels("c_total", "a", a, "b", b), counter());
      }
      double[] below = counter();
      for (String le : new String[] {"0.1", "0.5", "1", "+Inf"}) {
        series.put(labels("h_bucket", "a", a, "le", le), below);
        below = above(below);
      }
    }
  }

  /** By labels, one value for each interval; a gap where there is no sample. */
  static Map<Labels, double[]> of(long seed, Gauges gauges) {
    return new RandomSeries(seed, gauges).series;
  }

  /** The same as a storage. */
  static SeriesStorage storage(Map<Labels, double[]> series) {
    long[] times = new long[COUNT];
    for (int i = 0; i < COUNT; i++) {
      times[i] = i * INTERVAL;
    }
    Map<Labels, Samples> samples = new TreeMap<>();
    series.forEach((labels, values) -> samples.put(labels, new Grid(times).samples(values)));
    return MemoryStorage.of(samples);
  }

  private static Labels labels(String name, String... pairs) {
    Map<String, String> labels = new TreeMap<>(Map.of("__name__", name));
    for (int i = 0; i < pairs.length; i += 2) {
      labels.put(pairs[i], pairs[i + 1]);
    }
    return Labels.of(labels);
  }

  private double[] gauge() {
    double[] values = new double[COUNT];
    double level = random.nextInt(-5, 20);
    for (int i = 0; i < COUNT; i++) {
      level += random.nextInt(-3, 4) / 4.0;
      int luck = random.nextInt(60);
      boolean none = luck == 0 && gauges == Gauges.ANYTHING;
      values[i] = none ? Double.NaN : luck == 1 ? Samples.STALE : level;
    }
    return interrupted(values);
  }

  /** High enough never to be thought of as just started. */
  private double[] counter() {
    double[] values = new double[COUNT];
    double level = random.nextInt(1_000_000, 2_000_000);
    for (int i = 0; i < COUNT; i++) {
      level = random.nextInt(40) == 0 ? Math.floor(level / 2) : level + random.nextInt(30);
      values[i] = level;
    }
    return interrupted(values);
  }

  private double[] above(double[] below) {
    double[] values = below.clone();
    double more = 0;
    for (int i = 0; i < COUNT; i++) {
      more += random.nextInt(5);
      values[i] = Gap.is(below[i]) ? Gap.VALUE : below[i] + more;
    }
    return values;
  }

  private double[] interrupted(double[] values) {
    int start = random.nextInt(COUNT);
    for (int i = start; i < Math.min(COUNT, start + random.nextInt(50)); i++) {
      values[i] = Gap.VALUE;
    }
    return values;
  }
}
