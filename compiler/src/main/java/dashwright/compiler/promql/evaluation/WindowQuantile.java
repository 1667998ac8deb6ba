package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.evaluation.RangeFunction.Input;
import java.util.Arrays;

/** {@code quantile_over_time}: the values of the window are kept sorted while it moves. */
final class WindowQuantile implements WindowFunction {
  private final Input input;
  private final double[] sorted;
  private int size;
  private int nans;
  private int from;
  private int to;

  WindowQuantile(Input input) {
    this.input = input;
    this.sorted = new double[input.samples().size()];
  }

  @Override
  public double at(Window window) {
    int moved = window.to() - to + window.from() - from;
    if (moved > window.size()) {
      fill(window);
    } else {
      move(window);
    }
    return Quantiles.ofSorted(input.parameters().get(0)[window.step()], sorted, size, nans);
  }

  private void fill(Window window) {
    size = 0;
    nans = 0;
    for (int i = window.from(); i < window.to(); i++) {
      if (Double.isNaN(input.value(i))) {
        nans++;
      } else {
        sorted[size++] = input.value(i);
      }
    }
    Arrays.sort(sorted, 0, size);
    from = window.from();
    to = window.to();
    input.visits().accept(window.size());
  }

  private void move(Window window) {
    for (; to < window.to(); to++) {
      insert(input.value(to));
    }
    for (; from < window.from(); from++) {
      remove(input.value(from));
    }
  }

  private void insert(double value) {
    if (Double.isNaN(value)) {
      nans++;
      return;
    }
    int index = Arrays.binarySearch(sorted, 0, size, value);
    int at = index < 0 ? -index - 1 : index;
    System.arraycopy(sorted, at, sorted, at + 1, size - at);
    sorted[at] = value;
    size++;
    moved(size - at);
  }

  private void remove(double value) {
    if (Double.isNaN(value)) {
      nans--;
      return;
    }
    int at = Arrays.binarySearch(sorted, 0, size, value);
    System.arraycopy(sorted, at + 1, sorted, at, size - at - 1);
    size--;
    moved(size - at);
  }

  /** Moving many at once is cheap. */
  private void moved(int count) {
    input.visits().accept(1 + count / 16);
  }
}
