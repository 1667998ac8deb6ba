package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.evaluation.RangeFunction.Input;
import java.util.Arrays;

/** How far the values of a window lie apart. */
final class Spread {
  private static final double MEDIAN = 0.5;

  private Spread() {}

  static WindowFunction variance(Input input) {
    return window -> variance(input, window);
  }

  static WindowFunction deviation(Input input) {
    return window -> Math.sqrt(variance(input, window));
  }

  private static double variance(Input input, Window window) {
    input.visits().accept(window.size());
    Variance variance = new Variance();
    for (int i = window.from(); i < window.to(); i++) {
      variance.add(input.value(i));
    }
    return variance.value();
  }

  /** The median distance from the median; NaN as soon as one value is. */
  static WindowFunction medianDeviation(Input input) {
    return window -> {
      double[] values = input.values(window);
      if (Arrays.stream(values).anyMatch(Double::isNaN)) {
        return Double.NaN;
      }
      double median = Quantiles.of(MEDIAN, values);
      for (int i = 0; i < values.length; i++) {
        values[i] = Math.abs(values[i] - median);
      }
      return Quantiles.of(MEDIAN, values);
    };
  }
}
