package dashwright.renderer.data;

import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Values at the times of a grid; NaN where there is none. */
public final class Series {
  private final SortedMap<String, String> labels;
  private final double[] values;

  /**
   * Makes a series.
   *
   * @param labels its labels
   * @param values a value for each time of the grid; copied
   */
  public Series(SortedMap<String, String> labels, double[] values) {
    this.labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    this.values = values.clone();
  }

  /** Its labels by name. */
  public SortedMap<String, String> labels() {
    return labels;
  }

  /** How many values it has, gaps counted. */
  public int size() {
    return values.length;
  }

  /** The value with this index; NaN: none. */
  public double value(int index) {
    return values[index];
  }

  /** The value at the last time of the grid; NaN: none. */
  public double last() {
    return values.length == 0 ? Double.NaN : values[values.length - 1];
  }

  /** A copy of the values. */
  public double[] toArray() {
    return values.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Series that
        && labels.equals(that.labels)
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return 31 * labels.hashCode() + Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return labels + " x" + values.length;
  }
}
