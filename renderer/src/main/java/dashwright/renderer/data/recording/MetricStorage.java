package dashwright.renderer.data.recording;

import dashwright.compiler.promql.LabelMatcher;
import dashwright.compiler.promql.Matcher;
import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.MemoryStorage;
import dashwright.compiler.promql.evaluation.RawSeries;
import dashwright.compiler.promql.evaluation.Reading;
import dashwright.compiler.promql.evaluation.Samples;
import dashwright.compiler.promql.evaluation.SeriesStorage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Series in memory, found by their metric first. */
final class MetricStorage implements SeriesStorage {
  private final SortedMap<String, SeriesStorage> byMetric;
  private final SeriesStorage all;

  private MetricStorage(SortedMap<String, SeriesStorage> byMetric, SeriesStorage all) {
    this.byMetric = byMetric;
    this.all = all;
  }

  static MetricStorage of(Map<Labels, Samples> series) {
    SortedMap<String, Map<Labels, Samples>> split = new TreeMap<>();
    series.forEach(
        (labels, samples) ->
            split.computeIfAbsent(labels.metric(), any -> new TreeMap<>()).put(labels, samples));
    SortedMap<String, SeriesStorage> byMetric = new TreeMap<>();
    split.forEach((metric, part) -> byMetric.put(metric, MemoryStorage.of(part)));
    return new MetricStorage(byMetric, MemoryStorage.of(series));
  }

  @Override
  public List<RawSeries> select(List<Matcher> matchers, Reading reading) {
    Optional<String> metric =
        matchers.stream()
            .filter(m -> m.label().equals(LabelMatcher.METRIC_NAME) && m.op() == Matcher.Op.EQUAL)
            .map(Matcher::value)
            .findFirst();
    if (metric.isEmpty()) {
      return all.select(matchers, reading);
    }
    SeriesStorage named = byMetric.get(metric.get());
    return named == null ? List.of() : named.select(matchers, reading);
  }
}
