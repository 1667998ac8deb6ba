package dashwright.renderer.replay;

import dashwright.compiler.promql.LabelMatcher;
import dashwright.compiler.promql.Matcher;
import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.Matchers;
import dashwright.compiler.promql.evaluation.RawSeries;
import dashwright.compiler.promql.evaluation.Reading;
import dashwright.compiler.promql.evaluation.Samples;
import dashwright.compiler.promql.evaluation.SeriesStorage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Series as they are, and what rules made of them. Where data holds a series that a rule of ours
 * records, the rule's own counts.
 */
final class RuleStorage implements SeriesStorage {
  private record Written(Labels labels, Samples all) implements RawSeries {
    @Override
    public Samples samples(Reading reading) {
      return all.between(reading.from(), reading.to());
    }
  }

  private final SeriesStorage raw;
  private final Map<String, Map<Labels, Samples>> written = new TreeMap<>();

  RuleStorage(SeriesStorage raw) {
    this.raw = raw;
  }

  /** Keeps what a rule recorded. */
  void write(String metric, Map<Labels, Samples> series) {
    written.computeIfAbsent(metric, any -> new TreeMap<>()).putAll(series);
  }

  @Override
  public List<RawSeries> select(List<Matcher> matchers, Reading reading) {
    Matchers fulfilled = Matchers.of(matchers);
    Map<Labels, RawSeries> found = new TreeMap<>();
    raw.select(matchers, reading).forEach(series -> found.put(series.labels(), series));
    written.forEach(
        (metric, series) -> {
          if (mayBe(metric, matchers)) {
            series.forEach(
                (labels, samples) -> {
                  if (fulfilled.test(labels)) {
                    found.put(labels, new Written(labels, samples));
                  }
                });
          }
        });
    return new ArrayList<>(found.values());
  }

  private static boolean mayBe(String metric, List<Matcher> matchers) {
    return matchers.stream()
        .filter(matcher -> matcher.label().equals(LabelMatcher.METRIC_NAME))
        .allMatch(matcher -> matcher.accepts(metric));
  }
}
