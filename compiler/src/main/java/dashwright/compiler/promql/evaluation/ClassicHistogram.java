package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Extent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * A histogram of several series, one for each bucket.
 *
 * @param labels the labels that they share
 * @param series the buckets, the lowest bound first
 */
record ClassicHistogram(Labels labels, List<Bucket> series) {
  private static final String BOUND = "le";

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?");

  /**
   * One bucket.
   *
   * @param bound the largest value in it
   * @param row how many values are not above that
   */
  record Bucket(double bound, Row row) {}

  /** What histograms these rows are; rows that are no bucket are noted and left out. */
  static List<ClassicHistogram> of(List<Row> rows, Query query, Extent extent) {
    Map<Labels, List<Bucket>> buckets = new LinkedHashMap<>();
    for (Row row : rows) {
      String text = row.labels.get(BOUND);
      OptionalDouble bound = bound(text);
      if (bound.isPresent()) {
        buckets
            .computeIfAbsent(row.labels.without(List.of(BOUND)), any -> new ArrayList<>())
            .add(new Bucket(bound.getAsDouble(), row));
      } else {
        query.warn(
            extent, "bucket label \"le\" is missing or has a malformed value of \"" + text + "\"");
      }
    }
    List<ClassicHistogram> histograms = new ArrayList<>();
    buckets.forEach(
        (labels, series) -> {
          series.sort(Comparator.comparingDouble(Bucket::bound));
          histograms.add(new ClassicHistogram(labels, series));
        });
    return histograms;
  }

  private static OptionalDouble bound(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "inf", "+inf", "infinity", "+infinity" -> OptionalDouble.of(Double.POSITIVE_INFINITY);
      case "-inf", "-infinity" -> OptionalDouble.of(Double.NEGATIVE_INFINITY);
      default ->
          NUMBER.matcher(text).matches()
              ? OptionalDouble.of(Double.parseDouble(text))
              : OptionalDouble.empty();
    };
  }

  /** What is made of the buckets of a step. */
  interface Reduction {
    double of(Buckets buckets, int step);
  }

  /** A value at each step that has any bucket. */
  double[] reduced(int steps, Reduction reduction) {
    double[] values = Gap.row(steps);
    Buckets buckets = new Buckets(series.size());
    for (int i = 0; i < steps; i++) {
      buckets.clear();
      for (Bucket bucket : series) {
        if (bucket.row().has(i)) {
          buckets.add(bucket.bound(), bucket.row().values[i]);
        }
      }
      if (!buckets.isEmpty()) {
        values[i] = reduction.of(buckets, i);
      }
    }
    return values;
  }
}
