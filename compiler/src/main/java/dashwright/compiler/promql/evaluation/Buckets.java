package dashwright.compiler.promql.evaluation;

/** The cumulative buckets of a classic histogram at one time, the lowest bound first. */
final class Buckets {
  /** Counts that differ by less than this part are equal but for rounding. */
  private static final double ROUNDING = 1e-12;

  private final double[] bounds;
  private final double[] counts;
  private int size;
  private boolean forced;

  /** Buckets without any content, at most so many. */
  Buckets(int most) {
    bounds = new double[most];
    counts = new double[most];
  }

  /** Empties it for the next time. */
  void clear() {
    size = 0;
    forced = false;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Whether counts had to be raised because they fell with rising bounds. */
  boolean wasForced() {
    return forced;
  }

  /** Adds a bucket that is not below the others; equal bounds are one bucket. */
  void add(double bound, double count) {
    if (size > 0 && bounds[size - 1] == bound) {
      counts[size - 1] += count;
    } else {
      bounds[size] = bound;
      counts[size++] = count;
    }
  }

  /** All that were counted; NaN where no bucket holds everything. */
  private double total() {
    return size > 0 && bounds[size - 1] == Double.POSITIVE_INFINITY ? counts[size - 1] : Double.NaN;
  }

  /** The lower end of a bucket; values that can be positive start at 0. */
  private double lower(int index) {
    if (index > 0) {
      return bounds[index - 1];
    }
    return bounds[0] > 0 ? 0 : Double.NEGATIVE_INFINITY;
  }

  private double below(int index) {
    return index > 0 ? counts[index - 1] : 0;
  }

  /** The value below which that part of all lies, taking them as spread evenly in each bucket. */
  double quantile(double quantile) {
    if (Double.isNaN(quantile)) {
      return Double.NaN;
    }
    if (quantile < 0) {
      return Double.NEGATIVE_INFINITY;
    }
    if (quantile > 1) {
      return Double.POSITIVE_INFINITY;
    }
    if (Double.isNaN(total()) || size < 2) {
      return Double.NaN;
    }
    makeMonotonic();
    double total = total();
    if (total == 0) {
      return Double.NaN;
    }
    double rank = quantile * total;
    int index = 0;
    while (index < size - 1 && !(counts[index] >= rank)) {
      index++;
    }
    if (index == size - 1) {
      return bounds[size - 2];
    }
    if (index == 0 && bounds[0] <= 0) {
      return bounds[0];
    }
    double part = (rank - below(index)) / (counts[index] - below(index));
    return lower(index) + (bounds[index] - lower(index)) * part;
  }

  private void makeMonotonic() {
    double before = counts[0];
    for (int i = 1; i < size; i++) {
      if (isAlmostEqual(before, counts[i])) {
        counts[i] = before;
      } else if (counts[i] < before) {
        counts[i] = before;
        forced = true;
      } else {
        before = counts[i];
      }
    }
  }

  private static boolean isAlmostEqual(double a, double b) {
    return a == b
        || Math.abs(a - b) / Math.min(Math.abs(a) + Math.abs(b), Double.MAX_VALUE) < ROUNDING;
  }

  /** The part of all that lies between two values. */
  double fraction(double from, double to) {
    double total = total();
    if (!(total != 0) || Double.isNaN(total) || Double.isNaN(from) || Double.isNaN(to)) {
      return Double.NaN;
    }
    return from >= to ? 0 : (rank(to, total) - rank(from, total)) / total;
  }

  /** How many lie below a value. */
  private double rank(double value, double total) {
    for (int i = 0; i < size; i++) {
      double lower = lower(i);
      if (lower >= value) {
        return Math.min(below(i), total);
      }
      if (bounds[i] > value) {
        double part = (value - lower) / (bounds[i] - lower);
        double within =
            Double.isInfinite(lower) ? counts[i] : below(i) + (counts[i] - below(i)) * part;
        return Math.min(within, total);
      }
    }
    return total;
  }
}
