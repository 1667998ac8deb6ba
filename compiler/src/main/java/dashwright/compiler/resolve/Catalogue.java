package dashwright.compiler.resolve;

import dashwright.dsl.model.Metric;
import dashwright.dsl.model.Recording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What metrics exist. Series of histograms and summaries are found by their suffixes. */
public final class Catalogue {
  private static final List<String> SUFFIXES = List.of("_bucket", "_count", "_sum");

  private final Map<String, List<Metric>> metrics;
  private final Set<String> recordings;

  /**
   * A catalogue.
   *
   * @param ranks metrics; of two with the same name those of the earlier rank count. Within a rank
   *     several may have the same name, such as those of two libraries that both are in use
   * @param recordings metrics of which only the name is known
   */
  Catalogue(List<List<Metric>> ranks, List<Recording> recordings) {
    Map<String, List<Metric>> byName = new LinkedHashMap<>();
    for (List<Metric> rank : ranks) {
      Map<String, List<Metric>> own = new LinkedHashMap<>();
      rank.forEach(m -> own.computeIfAbsent(m.name(), name -> new ArrayList<>()).add(m));
      own.forEach((name, entries) -> byName.putIfAbsent(name, List.copyOf(entries)));
    }
    Set<String> recorded = new LinkedHashSet<>();
    recordings.forEach(recording -> recorded.add(recording.name()));
    this.metrics = Collections.unmodifiableMap(byName);
    this.recordings = Collections.unmodifiableSet(recorded);
  }

  /** The entry of a series name: of {@code x_bucket} that of the histogram {@code x}. */
  public Optional<Metric> find(String series) {
    return entries(series).stream().findFirst();
  }

  /** All entries of a series name; several where libraries differ about a metric. */
  public List<Metric> entries(String series) {
    List<Metric> exact = metrics.getOrDefault(series, List.of());
    return exact.isEmpty()
        ? SUFFIXES.stream()
            .filter(series::endsWith)
            .map(suffix -> series.substring(0, series.length() - suffix.length()))
            .map(name -> metrics.getOrDefault(name, List.of()))
            .filter(entries -> entries.stream().anyMatch(Catalogue::hasParts))
            .findFirst()
            .orElse(List.of())
        : exact;
  }

  private static boolean hasParts(Metric metric) {
    return metric.type() == Metric.Type.HISTOGRAM || metric.type() == Metric.Type.SUMMARY;
  }

  /** Whether there are series of this name, be it that a rule records them. */
  public boolean knows(String series) {
    return !entries(series).isEmpty() || recordings.contains(series);
  }

  /** The names that a query may use, histograms by their parts. */
  public List<String> seriesNames() {
    List<String> names = new ArrayList<>();
    for (Metric metric : metrics()) {
      names.add(metric.name());
      if (hasParts(metric)) {
        SUFFIXES.forEach(suffix -> names.add(metric.name() + suffix));
      }
    }
    names.addAll(recordings);
    return names;
  }

  /** One entry of each metric, in the order of definition. */
  public List<Metric> metrics() {
    return metrics.values().stream().map(entries -> entries.get(0)).toList();
  }

  /** The longest time between two samples of these series; the usual one where nobody says. */
  public Duration every(List<String> series) {
    return series.stream()
        .map(this::find)
        .flatMap(Optional::stream)
        .map(metric -> metric.every().orElse(Metric.USUAL_INTERVAL))
        .max(Duration::compareTo)
        .orElse(Metric.USUAL_INTERVAL);
  }
}
