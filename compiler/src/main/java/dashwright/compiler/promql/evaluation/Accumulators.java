package dashwright.compiler.promql.evaluation;

import java.util.Arrays;

/** What aggregations make of the values of a group. */
final class Accumulators {
  /** Makes one value of many. */
  interface Fold {
    /** The value of the first {@code count} values, which are at least one, at a step. */
    double of(double[] values, int count, int step);
  }

  private Accumulators() {}

  static double sum(double[] values, int count, int step) {
    KahanSum sum = new KahanSum();
    for (int i = 0; i < count; i++) {
      sum.add(values[i]);
    }
    return sum.value();
  }

  static double mean(double[] values, int count, int step) {
    Mean mean = new Mean();
    for (int i = 0; i < count; i++) {
      mean.add(values[i]);
    }
    return mean.value();
  }

  static double count(double[] values, int count, int step) {
    return count;
  }

  static double one(double[] values, int count, int step) {
    return 1;
  }

  /** NaN only when there is nothing else. */
  static double least(double[] values, int count, int step) {
    double least = values[0];
    for (int i = 1; i < count; i++) {
      least = values[i] < least || Double.isNaN(least) ? values[i] : least;
    }
    return least;
  }

  /** NaN only when there is nothing else. */
  static double greatest(double[] values, int count, int step) {
    double greatest = values[0];
    for (int i = 1; i < count; i++) {
      greatest = values[i] > greatest || Double.isNaN(greatest) ? values[i] : greatest;
    }
    return greatest;
  }

  static double variance(double[] values, int count, int step) {
    Variance variance = new Variance();
    for (int i = 0; i < count; i++) {
      variance.add(values[i]);
    }
    return variance.value();
  }

  static double deviation(double[] values, int count, int step) {
    return Math.sqrt(variance(values, count, step));
  }

  /** The quantiles to take, by step. */
  static Fold quantile(double[] quantiles) {
    return (values, count, step) -> Quantiles.of(quantiles[step], Arrays.copyOf(values, count));
  }
}
