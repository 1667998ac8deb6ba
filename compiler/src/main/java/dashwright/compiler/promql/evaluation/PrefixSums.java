package dashwright.compiler.promql.evaluation;

/**
 * Sums of all stretches of a list, each as the difference of two sums from the start on. These are
 * held in two doubles (T. J. Dekker, A floating-point technique for extending the available
 * precision, 1971), so that the difference is as good as adding up, unless it is a tiny part of the
 * whole.
 */
final class PrefixSums {
  /** The smallest part of the largest sum that a difference may be. */
  private static final double SMALLEST_PART = 0x1p-30;

  /** The sum of the values before each index: high and low part; of what is finite. */
  private final double[] high;

  private final double[] low;

  /** How many values before each index are not finite. */
  private final int[] infinite;

  /** How many values before each index are not zero. */
  private final int[] nonzero;

  private double largest;

  PrefixSums(double[] values) {
    high = new double[values.length + 1];
    low = new double[values.length + 1];
    infinite = new int[values.length + 1];
    nonzero = new int[values.length + 1];
    for (int i = 0; i < values.length; i++) {
      boolean finite = Math.abs(values[i]) <= Double.MAX_VALUE;
      infinite[i + 1] = infinite[i] + (finite ? 0 : 1);
      nonzero[i + 1] = nonzero[i] + (values[i] == 0 ? 0 : 1);
      add(i, finite ? values[i] : 0);
    }
  }

  private void add(int index, double value) {
    double sum = high[index] + value;
    double part = sum - high[index];
    double lost = (high[index] - (sum - part)) + (value - part) + low[index];
    high[index + 1] = sum + lost;
    low[index + 1] = lost - (high[index + 1] - sum);
    largest = Math.max(largest, Math.abs(sum));
  }

  /** The sum from one index to before another; a gap where only adding up gives it. */
  double sum(int from, int to) {
    if (nonzero[from] == nonzero[to]) {
      return 0;
    }
    double difference = high[to] - high[from];
    double part = difference - high[to];
    double lost = (high[to] - (difference - part)) - (high[from] + part);
    double sum = difference + (lost + (low[to] - low[from]));
    boolean exact = infinite[from] == infinite[to] && Math.abs(sum) >= largest * SMALLEST_PART;
    return exact ? sum : Gap.VALUE;
  }
}
