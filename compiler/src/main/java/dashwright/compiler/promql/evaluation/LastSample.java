package dashwright.compiler.promql.evaluation;

/**
 * The latest sample of a window, as an instant selector sees it: none when the series has ended.
 */
final class LastSample {
  private LastSample() {}

  /** Its value. */
  static WindowFunction value(Samples samples) {
    return window -> {
      double value = samples.values[window.last()];
      return Samples.isStale(value) ? Gap.VALUE : value;
    };
  }

  /** Its time in seconds. */
  static WindowFunction time(Samples samples) {
    return window -> {
      int last = window.last();
      return Samples.isStale(samples.values[last]) ? Gap.VALUE : samples.times[last] / 1000.0;
    };
  }
}
