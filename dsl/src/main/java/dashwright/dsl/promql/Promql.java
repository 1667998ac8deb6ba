package dashwright.dsl.promql;

import java.util.List;

/**
 * Metrics, numbers and aggregations: the start of every query. To be imported statically, with
 * {@link OverTime} and {@link Functions}.
 *
 * <pre>{@code
 * sum(rate(metric("http_requests_total").where("code", "500"), WINDOW)).by("route")
 * }</pre>
 */
public final class Promql {
  /** The window of the dashboard: long enough for rates at its step. */
  public static final Length WINDOW = new Length("$window");

  /** The step of the dashboard. */
  public static final Length STEP = new Length("$step");

  /** The range of the dashboard. */
  public static final Length RANGE = new Length("$range");

  private Promql() {}

  /**
   * The series of a metric.
   *
   * @throws IllegalArgumentException when it has no name
   */
  public static Selector metric(String name) {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a metric needs a name");
    }
    return new Selector(name, List.of(), Modifiers.NONE);
  }

  /** A label, of which conditions are made. */
  public static Label label(String name) {
    return new Label(name);
  }

  /** A number; also not a number and the infinities. */
  public static Scalar number(double number) {
    return Scalar.of(number);
  }

  /** Series belong together that agree in these labels. */
  public static Matching on(String... labels) {
    return new Matching("on", labels);
  }

  /** Series belong together that agree in all other labels. */
  public static Matching ignoring(String... labels) {
    return new Matching("ignoring", labels);
  }

  /** The sum. */
  public static Aggregation sum(InstantVector vector) {
    return Aggregation.of("sum", vector);
  }

  /** The average. */
  public static Aggregation avg(InstantVector vector) {
    return Aggregation.of("avg", vector);
  }

  /** How many series there are. */
  public static Aggregation count(InstantVector vector) {
    return Aggregation.of("count", vector);
  }

  /** The least value. */
  public static Aggregation min(InstantVector vector) {
    return Aggregation.of("min", vector);
  }

  /** The greatest value. */
  public static Aggregation max(InstantVector vector) {
    return Aggregation.of("max", vector);
  }

  /** 1, for each group that is there. */
  public static Aggregation group(InstantVector vector) {
    return Aggregation.of("group", vector);
  }

  /** The standard deviation. */
  public static Aggregation stddev(InstantVector vector) {
    return Aggregation.of("stddev", vector);
  }

  /** The variance. */
  public static Aggregation stdvar(InstantVector vector) {
    return Aggregation.of("stdvar", vector);
  }

  /** The series with the greatest values. */
  public static Aggregation topk(int count, InstantVector vector) {
    return topk(Scalar.of(count), vector);
  }

  /** The series with the greatest values. */
  public static Aggregation topk(Scalar count, InstantVector vector) {
    return Aggregation.of("topk", count.promql(), vector);
  }

  /** The series with the least values. */
  public static Aggregation bottomk(int count, InstantVector vector) {
    return bottomk(Scalar.of(count), vector);
  }

  /** The series with the least values. */
  public static Aggregation bottomk(Scalar count, InstantVector vector) {
    return Aggregation.of("bottomk", count.promql(), vector);
  }

  /** A quantile of the values; 0.5 is the median. */
  public static Aggregation quantile(double share, InstantVector vector) {
    return quantile(Scalar.of(share), vector);
  }

  /** A quantile of the values; 0.5 is the median. */
  public static Aggregation quantile(Scalar share, InstantVector vector) {
    return Aggregation.of("quantile", share.promql(), vector);
  }

  /** How many series have each value, which a label tells. */
  public static Aggregation countValues(String label, InstantVector vector) {
    return Aggregation.of("count_values", Names.quoted(label), vector);
  }
}
