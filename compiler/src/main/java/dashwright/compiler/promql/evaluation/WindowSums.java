package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.evaluation.RangeFunction.Input;

/** {@code sum_over_time} and {@code avg_over_time}. */
final class WindowSums {
  private WindowSums() {}

  static WindowFunction sum(Input input) {
    PrefixSums sums = new PrefixSums(input.samples().values);
    return window -> {
      double sum = sums.sum(window.from(), window.to());
      return Gap.is(sum) ? added(input, window) : sum;
    };
  }

  static WindowFunction mean(Input input) {
    PrefixSums sums = new PrefixSums(input.samples().values);
    return window -> {
      double sum = sums.sum(window.from(), window.to());
      return Gap.is(sum) ? averaged(input, window) : sum / window.size();
    };
  }

  private static double added(Input input, Window window) {
    input.visits().accept(window.size());
    KahanSum sum = new KahanSum();
    for (int i = window.from(); i < window.to(); i++) {
      sum.add(input.value(i));
    }
    return sum.value();
  }

  private static double averaged(Input input, Window window) {
    input.visits().accept(window.size());
    Mean mean = new Mean();
    for (int i = window.from(); i < window.to(); i++) {
      mean.add(input.value(i));
    }
    return mean.value();
  }
}
