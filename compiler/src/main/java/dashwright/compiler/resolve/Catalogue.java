package dashwright.compiler.resolve;

import dashwright.dsl.model.Metric;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What metrics exist. Series of histograms and summaries are found by their suffixes. */
public final class Catalogue {
  private static final List<String> SUFFIXES = List.of("_bucket", "_count", "_sum");

  /** The time between two samples where nobody says. */
  public static final Duration USUAL_INTERVAL = Duration.ofSeconds(15);

  private final Map<String, Metric> metrics;

  /** A catalogue of these metrics; of two with the same name the first counts. */
  public Catalogue(List<Metric> metrics) {
    Map<String, Metric> byName = new LinkedHashMap<>();
    metrics.forEach(metric -> byName.putIfAbsent(metric.name(), metric));
    this.metrics = Collections.unmodifiableMap(byName);
  }

  /** The entry of a series name: of {@code x_bucket} that of the histogram {@code x}. */
  public Optional<Metric> find(String series) {
    Metric exact = metrics.get(series);
    if (exact != null) {
      return Optional.of(exact);
    }
    return SUFFIXES.stream()
        .filter(series::endsWith)
        .map(suffix -> metrics.get(series.substring(0, series.length() - suffix.length())))
        .filter(metric -> metric != null && hasParts(metric))
        .findFirst();
  }

  private static boolean hasParts(Metric metric) {
    return metric.type() == Metric.Type.HISTOGRAM || metric.type() == Metric.Type.SUMMARY;
  }

  /** The names that a query may use, histograms by their parts. */
  public List<String> seriesNames() {
    List<String> names = new ArrayList<>();
    for (Metric metric : metrics.values()) {
      names.add(metric.name());
      if (hasParts(metric)) {
        SUFFIXES.forEach(suffix -> names.add(metric.name() + suffix));
      }
    }
    return names;
  }

  /** All entries, in the order of definition. */
  public List<Metric> metrics() {
    return List.copyOf(metrics.values());
  }

  /** The longest time between two samples of these series; the usual one where nobody says. */
  public Duration every(List<String> series) {
    return series.stream()
        .map(this::find)
        .flatMap(Optional::stream)
        .map(metric -> metric.every().orElse(USUAL_INTERVAL))
        .max(Duration::compareTo)
        .orElse(USUAL_INTERVAL);
  }
}
