package dashwright.renderer.data.sample;

/**
 * How long events take: log-normal, as durations of services mostly are.
 *
 * @param median in seconds
 * @param spread the standard deviation of the logarithm
 */
record Pace(double median, double spread) {

  /** A quantile in seconds, with the spread widened by a factor. */
  double quantile(double quantile, double widening) {
    return median * StrictMath.exp(spread * widening * Normal.quantile(quantile));
  }

  Pace times(double factor) {
    return new Pace(median * factor, spread);
  }
}
