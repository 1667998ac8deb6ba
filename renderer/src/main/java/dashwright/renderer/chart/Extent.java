package dashwright.renderer.chart;

import java.util.List;

/**
 * From the least to the greatest of some values.
 *
 * @param low the least
 * @param high the greatest; less than {@code low} when there are none
 */
record Extent(double low, double high) {
  static final Extent NONE = new Extent(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

  boolean empty() {
    return high < low;
  }

  Extent with(double value) {
    return Double.isFinite(value) ? new Extent(Math.min(low, value), Math.max(high, value)) : this;
  }

  /** Of all values that are drawn: of a stack its sums. */
  static Extent of(List<Trace> traces, int points) {
    Extent extent = NONE;
    for (int i = 0; i < points; i++) {
      double sum = 0;
      for (Trace trace : traces) {
        double value = i < trace.series().size() ? trace.series().value(i) : Double.NaN;
        if (Double.isFinite(value)) {
          boolean stacked =
              trace.ink().form() == Ink.Form.STACKED
                  || trace.ink().form() == Ink.Form.STACKED_FAILURE;
          sum = stacked ? sum + value : sum;
          extent = extent.with(stacked ? sum : value);
        }
      }
    }
    return extent;
  }
}
