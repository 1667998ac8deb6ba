package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Matcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Series that are held in memory, sorted by their labels. */
public final class MemoryStorage implements SeriesStorage {
  private record Held(Labels labels, Samples samples) implements RawSeries {
    @Override
    public Samples samples(Reading reading) {
      return samples.between(reading.from(), reading.to());
    }
  }

  private final List<Held> series;

  private MemoryStorage(List<Held> series) {
    this.series = series;
  }

  /** Holds these series; the times of each must ascend. */
  public static MemoryStorage of(Map<Labels, Samples> series) {
    List<Held> held = new ArrayList<>();
    new TreeMap<>(series).forEach((labels, samples) -> held.add(new Held(labels, samples)));
    return new MemoryStorage(List.copyOf(held));
  }

  @Override
  public List<RawSeries> select(List<Matcher> matchers, Reading reading) {
    Matchers fulfilled = Matchers.of(matchers);
    return series.stream()
        .filter(held -> fulfilled.test(held.labels()))
        .<RawSeries>map(held -> held)
        .toList();
  }
}
