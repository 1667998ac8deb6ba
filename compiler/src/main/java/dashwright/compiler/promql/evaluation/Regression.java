package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.evaluation.RangeFunction.Input;

/**
 * {@code deriv} and {@code predict_linear}: the line with the least squares of distances to the
 * samples.
 *
 * @param slope its growth in a second
 * @param height its value at the time it was asked for
 */
record Regression(double slope, double height) {

  static WindowFunction slope(Input input) {
    return window ->
        window.size() < 2 ? Gap.VALUE : of(input, window, input.time(window.from())).slope();
  }

  /** The height of the line some seconds after the evaluation. */
  static WindowFunction prediction(Input input) {
    return window -> {
      if (window.size() < 2) {
        return Gap.VALUE;
      }
      Regression line = of(input, window, window.time());
      return line.slope() * input.parameters().get(0)[window.step()] + line.height();
    };
  }

  private static Regression of(Input input, Window window, long time) {
    input.visits().accept(window.size());
    double constant = input.value(window.from());
    if (isConstant(input, window)) {
      return Double.isInfinite(constant)
          ? new Regression(Double.NaN, Double.NaN)
          : new Regression(0, constant);
    }
    KahanSum x = new KahanSum();
    KahanSum y = new KahanSum();
    KahanSum xy = new KahanSum();
    KahanSum xx = new KahanSum();
    for (int i = window.from(); i < window.to(); i++) {
      double seconds = (input.time(i) - time) / 1000.0;
      double value = input.value(i);
      x.add(seconds);
      y.add(value);
      xy.add(seconds * value);
      xx.add(seconds * seconds);
    }
    double n = window.size();
    double sumX = x.sum + x.lost;
    double sumY = y.sum + y.lost;
    double covariance = xy.sum + xy.lost - sumX * sumY / n;
    double variance = xx.sum + xx.lost - sumX * sumX / n;
    double slope = covariance / variance;
    return new Regression(slope, sumY / n - slope * sumX / n);
  }

  private static boolean isConstant(Input input, Window window) {
    for (int i = window.from() + 1; i < window.to(); i++) {
      if (input.value(i) != input.value(window.from())) {
        return false;
      }
    }
    return true;
  }
}
