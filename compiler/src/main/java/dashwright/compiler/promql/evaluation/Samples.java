package dashwright.compiler.promql.evaluation;

import java.util.Arrays;
import java.util.List;

/** Samples of one series, oldest first: times in milliseconds since 1970, and values. */
public final class Samples {
  /** No samples. */
  public static final Samples NONE = new Samples(new long[0], new double[0]);

  /** The value that says: the series ends here. */
  public static final double STALE = Double.longBitsToDouble(0x7ff0000000000002L);

  /** What some processors make of it when they copy it. */
  private static final long QUIET_STALE = 0x7ff8000000000002L;

  final long[] times;
  final double[] values;

  private Samples(long[] times, double[] values) {
    if (times.length != values.length) {
      throw new IllegalArgumentException("as many times as values");
    }
    this.times = times;
    this.values = values;
  }

  /** Samples at ascending times. The arrays are not copied, and must not be changed any more. */
  public static Samples of(long[] times, double[] values) {
    return new Samples(times, values);
  }

  /** Samples one after the other; each part starts after the end of the one before. */
  static Samples concat(List<Samples> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    int size = parts.stream().mapToInt(Samples::size).sum();
    long[] times = new long[size];
    double[] values = new double[size];
    int at = 0;
    for (Samples part : parts) {
      System.arraycopy(part.times, 0, times, at, part.size());
      System.arraycopy(part.values, 0, values, at, part.size());
      at += part.size();
    }
    return new Samples(times, values);
  }

  /** Whether a value is no value but the end of a series. */
  public static boolean isStale(double value) {
    if (!Double.isNaN(value)) {
      return false;
    }
    long bits = Double.doubleToRawLongBits(value);
    return bits == Double.doubleToRawLongBits(STALE) || bits == QUIET_STALE;
  }

  /** How many. */
  public int size() {
    return times.length;
  }

  /** When a sample was taken. */
  public long time(int index) {
    return times[index];
  }

  /** What was seen then. */
  public double value(int index) {
    return values[index];
  }

  /** Those from one time to another, both included. */
  public Samples between(long from, long to) {
    int first = firstAt(from);
    int last = to == Long.MAX_VALUE ? size() : firstAt(to + 1);
    if (first >= last) {
      return NONE;
    }
    return new Samples(
        Arrays.copyOfRange(times, first, last), Arrays.copyOfRange(values, first, last));
  }

  private int firstAt(long time) {
    int index = Arrays.binarySearch(times, time);
    return index >= 0 ? index : -index - 1;
  }

  /** Only true values. */
  Samples withoutStale() {
    int count = 0;
    for (double value : values) {
      count += isStale(value) ? 0 : 1;
    }
    if (count == size()) {
      return this;
    }
    long[] times = new long[count];
    double[] values = new double[count];
    int at = 0;
    for (int i = 0; i < size(); i++) {
      if (!isStale(this.values[i])) {
        times[at] = this.times[i];
        values[at++] = this.values[i];
      }
    }
    return new Samples(times, values);
  }
}
