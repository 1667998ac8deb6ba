package dashwright.dsl.promql;

/**
 * What works only where a Prometheus has its experimental functions switched on; the compiler warns
 * of it. To be imported statically.
 */
public final class Experimental {
  private Experimental() {}

  /** The median of the distances from the median. */
  public static InstantVector madOverTime(RangeVector samples) {
    return Calls.vector("mad_over_time", samples);
  }

  /** The time of the first sample. */
  public static InstantVector tsOfFirstOverTime(RangeVector samples) {
    return Calls.vector("ts_of_first_over_time", samples);
  }

  /** The time of the last sample. */
  public static InstantVector tsOfLastOverTime(RangeVector samples) {
    return Calls.vector("ts_of_last_over_time", samples);
  }

  /** The time of the greatest sample. */
  public static InstantVector tsOfMaxOverTime(RangeVector samples) {
    return Calls.vector("ts_of_max_over_time", samples);
  }

  /** The time of the least sample. */
  public static InstantVector tsOfMinOverTime(RangeVector samples) {
    return Calls.vector("ts_of_min_over_time", samples);
  }

  /** The start of the chart, in seconds since 1970. */
  public static Scalar start() {
    return Calls.scalar("start");
  }

  /** The end of the chart, in seconds since 1970. */
  public static Scalar end() {
    return Calls.scalar("end");
  }

  /** The range of the chart, in seconds. */
  public static Scalar range() {
    return Calls.scalar("range");
  }

  /** The step of the chart, in seconds. */
  public static Scalar step() {
    return Calls.scalar("step");
  }

  /** The greater of two numbers. */
  public static Scalar maxOf(Scalar one, Scalar other) {
    return Calls.scalar("max_of", one, other);
  }

  /** The lesser of two numbers. */
  public static Scalar minOf(Scalar one, Scalar other) {
    return Calls.scalar("min_of", one, other);
  }

  /** The start of a counter, in seconds since 1970. */
  public static InstantVector startTimestamp(InstantVector vector) {
    return Calls.vector("start_timestamp", vector);
  }

  /** By labels, least first. */
  public static InstantVector sortByLabel(InstantVector vector, String... labels) {
    return Calls.withStrings("sort_by_label", vector, labels);
  }

  /** By labels, greatest first. */
  public static InstantVector sortByLabelDesc(InstantVector vector, String... labels) {
    return Calls.withStrings("sort_by_label_desc", vector, labels);
  }

  /** Smoothed values of a gauge, by a factor for the level and one for the trend. */
  public static InstantVector doubleExponentialSmoothing(
      RangeVector samples, double level, double trend) {
    return Calls.vector(
        "double_exponential_smoothing", samples, Scalar.of(level), Scalar.of(trend));
  }

  /** Some of the series. */
  public static Aggregation limitk(int count, InstantVector vector) {
    return Aggregation.of("limitk", Scalar.of(count).promql(), vector);
  }

  /** A share of the series. */
  public static Aggregation limitRatio(double share, InstantVector vector) {
    return Aggregation.of("limit_ratio", Scalar.of(share).promql(), vector);
  }

  /** The series with the labels that describe their target. */
  public static InstantVector info(InstantVector vector) {
    return Calls.vector("info", vector);
  }

  /** Quantiles of a histogram, one to ten, told apart by a label. */
  public static InstantVector histogramQuantiles(
      InstantVector buckets, String label, double first, double... more) {
    StringBuilder shares = new StringBuilder(Scalar.of(first).promql());
    for (double share : more) {
      shares.append(", ").append(Scalar.of(share).promql());
    }
    return Calls.withShares("histogram_quantiles", buckets, label, shares.toString());
  }
}
