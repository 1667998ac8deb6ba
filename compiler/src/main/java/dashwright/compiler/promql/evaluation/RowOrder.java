package dashwright.compiler.promql.evaluation;

import java.util.Comparator;

/** Orders of rows by their values at a step; NaN always comes last. */
final class RowOrder {
  private RowOrder() {}

  static Comparator<Row> ascending(int step) {
    return numbersFirst(step).thenComparing(row -> row.values[step]);
  }

  static Comparator<Row> descending(int step) {
    return numbersFirst(step)
        .thenComparing(row -> row.values[step], Comparator.<Double>reverseOrder());
  }

  private static Comparator<Row> numbersFirst(int step) {
    return Comparator.comparing(row -> Double.isNaN(row.values[step]));
  }
}
