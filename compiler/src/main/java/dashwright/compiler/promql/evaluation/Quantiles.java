package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Expression;
import dashwright.dsl.model.NumberText;
import java.util.Arrays;

/** Quantiles of a few numbers. NaN counts as less than any other. */
final class Quantiles {
  private Quantiles() {}

  /** The quantiles asked for, by step; warns where one is none. */
  static double[] checked(Expression expression, Interpreter interpreter) {
    double[] quantiles = interpreter.scalar(expression);
    for (double quantile : quantiles) {
      if (!(quantile >= 0 && quantile <= 1)) {
        interpreter
            .query()
            .warn(
                expression.extent(),
                "quantile value should be between 0 and 1, got " + NumberText.plain(quantile));
      }
    }
    return quantiles;
  }

  /** A quantile of unsorted values, which get sorted. */
  static double of(double quantile, double[] values) {
    Arrays.sort(values);
    int real = values.length;
    while (real > 0 && Double.isNaN(values[real - 1])) {
      real--;
    }
    return ofSorted(quantile, values, real, values.length - real);
  }

  /**
   * A quantile of sorted values.
   *
   * @param sorted the numbers, ascending
   * @param size how many of them
   * @param nans how many NaN there are besides
   */
  static double ofSorted(double quantile, double[] sorted, int size, int nans) {
    int count = size + nans;
    if (count == 0 || Double.isNaN(quantile)) {
      return Double.NaN;
    }
    if (quantile < 0) {
      return Double.NEGATIVE_INFINITY;
    }
    if (quantile > 1) {
      return Double.POSITIVE_INFINITY;
    }
    double rank = quantile * (count - 1);
    int lower = (int) Math.max(0, Math.floor(rank));
    int upper = Math.min(count - 1, lower + 1);
    double weight = rank - Math.floor(rank);
    return at(lower, sorted, nans) * (1 - weight) + at(upper, sorted, nans) * weight;
  }

  private static double at(int index, double[] sorted, int nans) {
    return index < nans ? Double.NaN : sorted[index - nans];
  }
}
