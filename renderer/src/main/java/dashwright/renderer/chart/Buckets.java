package dashwright.renderer.chart;

import dashwright.renderer.data.Series;
import dashwright.renderer.text.ValueFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The buckets of a classic histogram. Prometheus counts in each bucket all below its bound; a heat
 * map shows what lies between two bounds.
 *
 * @param name the bound, as a text
 * @param series what lies between the bound below and this one
 */
record Buckets(String name, Series series) {
  private static final String BOUND = "le";

  /** Whether these are buckets. */
  static boolean are(List<Series> all) {
    return !all.isEmpty()
        && all.stream().allMatch(series -> bound(series) > Double.NEGATIVE_INFINITY);
  }

  /** The buckets apart, lowest bound first. */
  static List<Buckets> apart(List<Series> all, ValueFormat format) {
    List<Series> sorted = all.stream().sorted(Comparator.comparingDouble(Buckets::bound)).toList();
    List<Buckets> buckets = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      Series upper = sorted.get(i);
      Series between =
          i == 0 ? upper : new Series(upper.labels(), difference(sorted.get(i - 1), upper));
      buckets.add(new Buckets(name(bound(upper), format), between));
    }
    return buckets;
  }

  /**
   * The counters of two buckets are not read at the very same time; less than nothing is nothing.
   */
  private static double[] difference(Series lower, Series upper) {
    double[] values = upper.toArray();
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.max(0, values[i] - lower.value(i));
    }
    return values;
  }

  private static String name(double bound, ValueFormat format) {
    return Double.isInfinite(bound) ? "more" : "≤\u00a0" + format.brief(bound);
  }

  /** The upper bound; negative infinity where the label is not one. */
  private static double bound(Series series) {
    String text = series.labels().getOrDefault(BOUND, "");
    try {
      return text.equals("+Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Double.NEGATIVE_INFINITY;
    }
  }
}
