package dashwright.compiler.promql.evaluation;

import java.util.Arrays;

/** The times at which an expression is evaluated, ascending, in milliseconds since 1970. */
final class Grid {
  private final long[] times;

  Grid(long[] times) {
    this.times = times;
  }

  /** A single time. */
  static Grid at(long time) {
    return new Grid(new long[] {time});
  }

  /** Equal steps from the first time to the last one that is not after the end. */
  static Grid range(long start, long end, long step) {
    long[] times = new long[(int) ((end - start) / step) + 1];
    Arrays.setAll(times, i -> start + i * step);
    return new Grid(times);
  }

  int size() {
    return times.length;
  }

  boolean isEmpty() {
    return times.length == 0;
  }

  long time(int step) {
    return times[step];
  }

  /** The time between two steps; 0 when there is one step only. */
  long step() {
    return times.length < 2 ? 0 : times[1] - times[0];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Grid grid && Arrays.equals(times, grid.times);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(times);
  }

  /** The times in seconds. */
  double[] seconds() {
    return Arrays.stream(times).mapToDouble(time -> time / 1000.0).toArray();
  }

  /** The values of a row as samples. */
  Samples samples(double[] row) {
    int count = 0;
    for (double value : row) {
      count += Gap.is(value) ? 0 : 1;
    }
    long[] at = new long[count];
    double[] values = new double[count];
    int next = 0;
    for (int i = 0; i < row.length; i++) {
      if (!Gap.is(row[i])) {
        at[next] = times[i];
        values[next++] = row[i];
      }
    }
    return Samples.of(at, values);
  }
}
