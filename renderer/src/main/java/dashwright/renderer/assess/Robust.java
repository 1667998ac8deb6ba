package dashwright.renderer.assess;

import java.util.Arrays;
import java.util.OptionalDouble;

/** Statistics that single odd values do not move. */
final class Robust {
  /** Makes the median absolute deviation of normal values their standard deviation. */
  private static final double CONSISTENT = 1.4826;

  private Robust() {}

  /** The median of those that are numbers. */
  static OptionalDouble median(double... values) {
    double[] sorted = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
    if (sorted.length == 0) {
      return OptionalDouble.empty();
    }
    int middle = sorted.length / 2;
    return OptionalDouble.of(
        sorted.length % 2 == 1 ? sorted[middle] : sorted[middle - 1] / 2 + sorted[middle] / 2);
  }

  /** How far values usually are from their median, as a standard deviation. */
  static double spread(double[] values, double median) {
    double[] distances = Arrays.stream(values).map(value -> Math.abs(value - median)).toArray();
    return CONSISTENT * median(distances).orElse(0);
  }

  /** Each value replaced by the median of itself and its two neighbours; gaps stay gaps. */
  static double[] smoothed(double[] values) {
    double[] smooth = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      int from = Math.max(0, Math.min(i - 1, values.length - 3));
      int to = Math.min(values.length, from + 3);
      smooth[i] =
          Double.isNaN(values[i])
              ? Double.NaN
              : median(Arrays.copyOfRange(values, from, to)).orElse(Double.NaN);
    }
    return smooth;
  }
}
