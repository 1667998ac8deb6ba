package dashwright.compiler.promql.evaluation;

import java.util.function.DoubleUnaryOperator;

/** One series of a vector at all steps of a grid; a gap where it has no value. */
final class Row {
  final Labels labels;
  final double[] values;

  Row(Labels labels, double[] values) {
    this.labels = labels;
    this.values = values;
  }

  /** Whether there is a value at this step. */
  boolean has(int step) {
    return !Gap.is(values[step]);
  }

  /** The same values under other labels. */
  Row named(Labels other) {
    return new Row(other, values);
  }

  /** Every value changed. */
  Row map(DoubleUnaryOperator change) {
    double[] changed = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      changed[i] = has(i) ? change.applyAsDouble(values[i]) : Gap.VALUE;
    }
    return new Row(labels, changed);
  }
}
