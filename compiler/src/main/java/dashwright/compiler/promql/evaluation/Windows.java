package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Extent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The windows of a selector or subquery, one for each step of a grid; open on the left. */
final class Windows {
  private final Grid grid;
  private final Timing timing;
  private final long range;
  private final List<Reading> readings;

  Windows(Grid grid, Timing timing, long range) {
    this.grid = grid;
    this.timing = timing;
    this.range = range;
    this.readings = grid.isEmpty() ? List.of() : readings();
  }

  private long end(int step) {
    return timing.read(grid.time(step));
  }

  /**
   * The samples of a series that lie in any window. Stretches that no window covers are not read.
   */
  Samples read(RawSeries series, Budget budget, Extent extent) {
    List<Samples> parts = new ArrayList<>();
    for (Reading reading : readings) {
      Samples part = series.samples(reading);
      budget.samples(part.size(), extent);
      if (part.size() > 0) {
        parts.add(part);
      }
    }
    return parts.isEmpty() ? Samples.NONE : Samples.concat(parts);
  }

  /** All that is read, from the first window to the last. */
  Reading reading() {
    return reading(end(0) - range, end(grid.size() - 1));
  }

  private Reading reading(long start, long end) {
    return new Reading(start + 1, end, range, grid.step());
  }

  /** Windows that touch are read at once. */
  private List<Reading> readings() {
    List<Reading> separate = new ArrayList<>();
    long start = end(0) - range;
    long end = end(0);
    for (int i = 1; i < grid.size(); i++) {
      if (end(i) - range > end) {
        separate.add(reading(start, end));
        start = end(i) - range;
      }
      end = end(i);
    }
    separate.add(reading(start, end));
    return separate;
  }

  /** All multiples of a step that lie in any window. */
  Grid aligned(long step, Budget budget, Extent extent) {
    long[] times = new long[16];
    int size = 0;
    for (int i = 0; i < grid.size(); i++) {
      long first = Math.floorDiv(end(i) - range, step) * step + step;
      if (size > 0) {
        first = Math.max(first, times[size - 1] + step);
      }
      long count = Math.floorDiv(end(i) - first, step) + 1;
      budget.values(Math.max(0, count), extent);
      for (long time = first; time <= end(i); time += step) {
        if (size == times.length) {
          times = Arrays.copyOf(times, 2 * size);
        }
        times[size++] = time;
      }
    }
    return new Grid(Arrays.copyOf(times, size));
  }

  /** The samples in the window of the first step. */
  Samples first(Samples samples) {
    return samples.between(end(0) - range + 1, end(0));
  }

  /** What a function makes of the windows over the samples of one series. */
  double[] slide(Samples samples, WindowFunction function) {
    double[] row = Gap.row(grid.size());
    int from = 0;
    int to = 0;
    for (int i = 0; i < row.length; i++) {
      long end = end(i);
      long start = end - range;
      while (to < samples.size() && samples.times[to] <= end) {
        to++;
      }
      while (from < to && samples.times[from] <= start) {
        from++;
      }
      if (from < to) {
        row[i] = function.at(new Window(from, to, start, end, grid.time(i), i));
      }
    }
    return row;
  }
}
