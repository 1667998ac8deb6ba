package dashwright.renderer.assess;

import dashwright.dsl.model.Threshold;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Finds since when a signal is as it is now: the first sustained departure from the baseline before
 * it.
 *
 * <ol>
 *   <li>Values are smoothed by a running median of three, which removes a single spike and keeps
 *       the place of a step (Tukey, Exploratory Data Analysis, 1977, chapter 7).
 *   <li>The course is split in two where the squared distances to the two means are least (Scott
 *       and Knott, A cluster analysis method for grouping means, Biometrics 30, 1974). While the
 *       later part is not the worse one, the search goes on in it alone: an older incident is not
 *       the baseline of this one.
 *   <li>Of the part before the split the median is the baseline. The limit is three standard
 *       deviations beyond, from the median absolute deviation (Hampel, The influence curve and its
 *       role in robust estimation, JASA 69, 1974), but at least a twentieth of the way to the
 *       median after the split.
 *   <li>From the end backwards, the onset is the earliest value beyond the limit before three
 *       values in a row are within.
 * </ol>
 *
 * <p>A value stands for the interval that ends at its time, so the onset is the start of that
 * interval. Without five values before it there is no baseline, and no known onset.
 */
final class OnsetSearch {
  private static final int LEAST_BEFORE = 5;
  private static final int WELL = 3;
  private static final double SPREADS = 3;
  private static final double OF_THE_JUMP = 0.05;

  private final Reading reading;
  private final Threshold.Side side;
  private final double[] y;
  private final int[] at;

  private OnsetSearch(Reading reading) {
    this.reading = reading;
    this.side = Reading.side(reading.signal());
    double[] all = Robust.smoothed(reading.values());
    int[] indices = new int[all.length];
    double[] dense = new double[all.length];
    int count = 0;
    for (int i = 0; i < all.length; i++) {
      if (!Double.isNaN(all[i])) {
        indices[count] = i;
        dense[count++] = side == Threshold.Side.ABOVE ? all[i] : -all[i];
      }
    }
    this.y = Arrays.copyOf(dense, count);
    this.at = Arrays.copyOf(indices, count);
  }

  /** The onset; empty where there are no values, or nothing has changed. */
  static Optional<Onset> of(Reading reading) {
    return new OnsetSearch(reading).search();
  }

  private Optional<Onset> search() {
    int from = 0;
    while (y.length - from > LEAST_BEFORE) {
      int split = split(from);
      double before = Robust.median(Arrays.copyOfRange(y, from, split)).orElseThrow();
      double after = Robust.median(Arrays.copyOfRange(y, split, y.length)).orElseThrow();
      if (after > before) {
        return onset(from, split, before, after);
      }
      if (split - from < 1 || after == before) {
        return Optional.empty();
      }
      from = split;
    }
    return Optional.empty();
  }

  /** The index at which the later part begins: squared distances to the two means are least. */
  private int split(int from) {
    double total = 0;
    double largest = 0;
    for (int i = from; i < y.length; i++) {
      largest = Math.max(largest, Math.abs(y[i]));
    }
    double scale = largest == 0 ? 1 : largest;
    for (int i = from; i < y.length; i++) {
      total += y[i] / scale;
    }
    double sum = 0;
    double best = Double.NEGATIVE_INFINITY;
    int split = from + 1;
    for (int i = from + 1; i < y.length; i++) {
      sum += y[i - 1] / scale;
      double between = sum * sum / (i - from) + (total - sum) * (total - sum) / (y.length - i);
      if (between > best) {
        best = between;
        split = i;
      }
    }
    return split;
  }

  private Optional<Onset> onset(int from, int split, double before, double after) {
    double[] baseline = Arrays.copyOfRange(y, from, split);
    double limit =
        before
            + Math.max(SPREADS * Robust.spread(baseline, before), OF_THE_JUMP * (after - before));
    int first = -1;
    int well = 0;
    for (int i = y.length - 1; i >= from && well < WELL; i--) {
      if (y[i] > limit) {
        first = i;
        well = 0;
      } else {
        well++;
      }
    }
    if (first < 0) {
      return Optional.empty();
    }
    if (first - from < LEAST_BEFORE) {
      return Optional.of(
          new Onset(reading.grid().start(), Onset.Bound.BY_THEN, OptionalDouble.empty()));
    }
    Instant start = reading.grid().at(at[first]).minus(reading.grid().step());
    double usual = side == Threshold.Side.ABOVE ? before : -before;
    return Optional.of(new Onset(start, Onset.Bound.BEGAN, OptionalDouble.of(usual)));
  }
}
