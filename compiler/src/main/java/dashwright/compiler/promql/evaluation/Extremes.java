package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.evaluation.RangeFunction.Input;

/**
 * The least or greatest value of each window. Only samples that can still become it are kept, the
 * best one first, so each is looked at once. NaN counts only where there is nothing else.
 */
final class Extremes implements WindowFunction {
  /** Which of two samples is better; the later one where both are as good. */
  private interface Better {
    boolean than(double later, double earlier);
  }

  /** What of the best sample is wanted. */
  private enum Wanted {
    VALUE,
    TIME
  }

  private final Input input;
  private final Better better;
  private final Wanted wanted;

  /** Indexes of the samples kept, from {@code first} to before {@code end}. */
  private final int[] kept;

  private int first;
  private int end;
  private int next;

  private Extremes(Input input, Better better, Wanted wanted) {
    this.input = input;
    this.better = better;
    this.wanted = wanted;
    this.kept = new int[input.samples().size()];
  }

  static WindowFunction least(Input input) {
    return new Extremes(input, (later, earlier) -> later <= earlier, Wanted.VALUE);
  }

  static WindowFunction greatest(Input input) {
    return new Extremes(input, (later, earlier) -> later >= earlier, Wanted.VALUE);
  }

  static WindowFunction timeOfLeast(Input input) {
    return new Extremes(input, (later, earlier) -> later <= earlier, Wanted.TIME);
  }

  static WindowFunction timeOfGreatest(Input input) {
    return new Extremes(input, (later, earlier) -> later >= earlier, Wanted.TIME);
  }

  @Override
  public double at(Window window) {
    for (; next < window.to(); next++) {
      keep(next);
    }
    while (first < end && kept[first] < window.from()) {
      first++;
    }
    int best = first < end ? kept[first] : window.last();
    return switch (wanted) {
      case VALUE -> input.value(best);
      case TIME -> input.time(best) / 1000.0;
    };
  }

  private void keep(int index) {
    double value = input.value(index);
    if (Double.isNaN(value)) {
      return;
    }
    while (first < end && better.than(value, input.value(kept[end - 1]))) {
      end--;
    }
    kept[end++] = index;
  }
}
