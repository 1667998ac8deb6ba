package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.evaluation.RangeFunction.Input;
import java.util.stream.IntStream;

/** {@code changes} and {@code resets}: how often neighbouring samples differ. */
final class Occurrences implements WindowFunction {
  /** A pair of neighbouring values that counts. */
  private interface Pair {
    boolean counts(double before, double after);
  }

  /** How many pairs count up to each sample. */
  private final int[] until;

  private Occurrences(Samples samples, Pair pair) {
    until = new int[samples.size()];
    for (int i = 1; i < until.length; i++) {
      until[i] = until[i - 1] + (pair.counts(samples.values[i - 1], samples.values[i]) ? 1 : 0);
    }
  }

  /** One NaN is like the other. */
  static WindowFunction changes(Input input) {
    return new Occurrences(
        input.samples(),
        (before, after) -> before != after && !(Double.isNaN(before) && Double.isNaN(after)));
  }

  static WindowFunction resets(Input input) {
    return new Occurrences(input.samples(), (before, after) -> after < before);
  }

  /** The samples that are less than the one before. */
  static int[] indexesOfResets(Samples samples) {
    return IntStream.range(1, samples.size())
        .filter(i -> samples.values[i] < samples.values[i - 1])
        .toArray();
  }

  @Override
  public double at(Window window) {
    return until[window.last()] - until[window.from()];
  }
}
