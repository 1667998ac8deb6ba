package dashwright.renderer.data.exposition;

import dashwright.compiler.promql.LabelMatcher;
import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.MemoryStorage;
import dashwright.compiler.promql.evaluation.Samples;
import dashwright.compiler.promql.evaluation.SeriesStorage;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.source.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The samples of a scrape as series that queries can be evaluated over. */
public final class ScrapedSeries {
  private ScrapedSeries() {}

  /**
   * Holds the samples of a scrape in memory.
   *
   * @param exposition the scrape
   * @param scraped the time of samples that name none, in milliseconds since 1970
   * @param file the text of the scrape
   * @param diagnostics takes an error for each second sample of a series at one time
   */
  public static SeriesStorage of(
      Exposition exposition, long scraped, SourceFile file, Diagnostics diagnostics) {
    Map<Labels, SortedMap<Long, Sample>> series = new LinkedHashMap<>();
    for (Sample sample : exposition.samples()) {
      Sample first =
          series
              .computeIfAbsent(labels(sample), any -> new TreeMap<>())
              .putIfAbsent(sample.time().orElse(scraped), sample);
      if (first != null) {
        diagnostics.report(twice(first, sample, file));
      }
    }
    Map<Labels, Samples> held = new LinkedHashMap<>();
    series.forEach((labels, samples) -> held.put(labels, samples(samples)));
    return MemoryStorage.of(held);
  }

  private static Labels labels(Sample sample) {
    Map<String, String> all = new TreeMap<>(sample.labels());
    all.put(LabelMatcher.METRIC_NAME, sample.name());
    return Labels.of(all);
  }

  private static Samples samples(SortedMap<Long, Sample> samples) {
    return Samples.of(
        samples.keySet().stream().mapToLong(Long::longValue).toArray(),
        samples.values().stream().mapToDouble(Sample::value).toArray());
  }

  private static Diagnostic twice(Sample first, Sample second, SourceFile file) {
    return Diagnostic.error(
            ShapeRules.INVALID_VALUE,
            line(second, file),
            "this series has a sample of that time already")
        .label(line(first, file), "the first one")
        .help("leave one of them out, or give them times");
  }

  private static Origin line(Sample sample, SourceFile file) {
    return new Origin.InFile(file, Span.of(sample.line(), 1, file.line(sample.line()).length()));
  }
}
