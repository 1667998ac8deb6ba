package dashwright.compiler.inference;

import dashwright.compiler.promql.VectorSelector;
import dashwright.compiler.resolve.Catalogue;
import dashwright.dsl.model.Metric;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the catalogue says of a selector's series.
 *
 * @param metric the entry
 * @param part which of the entry's series they are
 * @param labels the labels that they may have, but for those known implicitly
 */
public record Series(Metric metric, Part part, Map<String, LabelValues> labels) {

  /** Which series of a metric. */
  public enum Part {
    /** Those with the metric's own name. */
    WHOLE,
    /** The cumulative buckets of a histogram. */
    BUCKET,
    /** The number of what a histogram or summary measured. */
    COUNT,
    /** The sum of what a histogram or summary measured. */
    SUM
  }

  public Series {
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
  }

  /** The series of a selector; empty where its metric is not fixed or not in the catalogue. */
  public static Optional<Series> of(Catalogue catalogue, VectorSelector selector) {
    return selector.metric().flatMap(name -> of(name, catalogue.entries(name)));
  }

  private static Optional<Series> of(String name, List<Metric> entries) {
    return entries.stream()
        .findFirst()
        .map(
            metric -> {
              Part part = part(metric, name);
              return new Series(metric, part, DeclaredLabels.of(entries, part));
            });
  }

  private static Part part(Metric metric, String name) {
    if (metric.name().equals(name)) {
      return Part.WHOLE;
    }
    if (name.endsWith("_bucket")) {
      return Part.BUCKET;
    }
    return name.endsWith("_sum") ? Part.SUM : Part.COUNT;
  }

  /** How their values move. */
  Course course() {
    return part == Part.WHOLE ? course(metric.type()) : Course.COUNTER;
  }

  /** Whether their values are 0 or more, as far as the catalogue tells. */
  boolean isNeverNegative() {
    boolean free = part == Part.WHOLE && metric.type() == Metric.Type.GAUGE;
    return !free || metric.typical().filter(range -> range.low().signum() >= 0).isPresent();
  }

  private static Course course(Metric.Type type) {
    return switch (type) {
      case COUNTER -> Course.COUNTER;
      case GAUGE, SUMMARY -> Course.GAUGE;
      case HISTOGRAM, NATIVE_HISTOGRAM -> Course.UNKNOWN;
    };
  }
}
