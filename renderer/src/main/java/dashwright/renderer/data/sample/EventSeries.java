package dashwright.renderer.data.sample;

import dashwright.compiler.promql.LabelMatcher;
import dashwright.compiler.promql.evaluation.Labels;
import dashwright.dsl.model.Metric;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The series of a metric that counts events.
 *
 * @param metric the metric: a counter, a classic histogram, or a summary
 * @param now the time of the last sample
 */
record EventSeries(Metric metric, long now) {
  /** Upper bounds of buckets, in seconds, where nobody says. */
  private static final List<BigDecimal> BOUNDS =
      List.of("0.005", "0.01", "0.025", "0.05", "0.1", "0.25", "0.5", "1", "2.5", "5", "10")
          .stream()
          .map(BigDecimal::new)
          .toList();

  /** The names of its series. */
  static List<String> names(Metric metric) {
    String name = metric.name();
    return switch (metric.type()) {
      case COUNTER, GAUGE -> List.of(name);
      case HISTOGRAM -> List.of(name + "_bucket", name + "_count", name + "_sum");
      case SUMMARY -> List.of(name + "_count", name + "_sum");
      case NATIVE_HISTOGRAM -> List.of();
    };
  }

  /** Whether this is the name of a metric, or of its series. */
  static boolean isCalled(Metric metric, String name) {
    return name.equals(metric.name()) || names(metric).contains(name);
  }

  /** The series with one of its names and these labels. */
  List<SampleSeries> of(
      String name, Map<String, String> labels, List<Portion> portions, Life life) {
    if (name.equals(metric.name()) || name.equals(metric.name() + "_count")) {
      return List.of(series(name, labels, Map.of(), terms(portions, Portion::counted), life));
    }
    double second = 1 / metric.unit().factor().doubleValue();
    if (name.equals(metric.name() + "_sum")) {
      List<Counter.Term> sums = terms(portions, portion -> portion.summed().times(second));
      return List.of(series(name, labels, Map.of(), sums, life));
    }
    List<SampleSeries> buckets = new ArrayList<>();
    for (BigDecimal bound : bounds()) {
      double seconds = bound.doubleValue() / second;
      String le = bound.stripTrailingZeros().toPlainString();
      buckets.add(
          series(
              name,
              labels,
              Map.of("le", le),
              terms(portions, portion -> portion.below(seconds)),
              life));
    }
    buckets.add(
        series(name, labels, Map.of("le", "+Inf"), terms(portions, Portion::counted), life));
    return buckets;
  }

  private List<BigDecimal> bounds() {
    return metric.buckets().isEmpty()
        ? BOUNDS.stream()
            .map(bound -> bound.divide(metric.unit().factor(), java.math.MathContext.DECIMAL64))
            .toList()
        : metric.buckets();
  }

  private static List<Counter.Term> terms(
      List<Portion> portions, Function<Portion, Counter.Term> term) {
    return portions.stream().map(term).toList();
  }

  private SampleSeries series(
      String name,
      Map<String, String> labels,
      Map<String, String> more,
      List<Counter.Term> terms,
      Life life) {
    return series(name, labels, more, Counting.of(terms), life);
  }

  /** A series with a course of its own. */
  SampleSeries series(
      String name, Map<String, String> labels, Map<String, String> more, Course course, Life life) {
    Map<String, String> all = new LinkedHashMap<>(labels);
    all.putAll(more);
    all.put(LabelMatcher.METRIC_NAME, name);
    long every = metric.every().orElse(Metric.USUAL_INTERVAL).toMillis();
    return new SampleSeries(Labels.of(all), course, life, every, now);
  }
}
