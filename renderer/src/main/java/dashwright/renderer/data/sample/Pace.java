package dashwright.renderer.data.sample;

/**
 * How long events take: log-normal, as durations of services mostly are. A few events are slow:
 * they take several times as long.
 *
 * @param median in seconds, of those that are not slow
 * @param spread the standard deviation of the logarithm
 */
record Pace(double median, double spread) {
  /** The share that is usually slow. */
  static final double SLOW = 0.02;

  private static final double SLOWER = 6;

  private static final int HALVINGS = 60;

  /** The share of the usual events that takes at most so many seconds. */
  double below(double seconds) {
    return seconds == Double.POSITIVE_INFINITY
        ? 1
        : Normal.below(StrictMath.log(seconds / median) / spread);
  }

  /** The share of the slow events that takes at most so many seconds. */
  double slowBelow(double seconds) {
    return below(seconds / SLOWER);
  }

  /** The mean of the usual events, in seconds. */
  double mean() {
    return median * StrictMath.exp(spread * spread / 2);
  }

  /** The mean of the slow events, in seconds. */
  double slowMean() {
    return SLOWER * mean();
  }

  /** The share of all events that usually takes longer. */
  double above(double seconds) {
    return (1 - SLOW) * (1 - below(seconds)) + SLOW * (1 - slowBelow(seconds));
  }

  /** The same spread, with a share of events that takes longer than so many seconds. */
  Pace with(double seconds, double share) {
    double faster = seconds * 1e-6;
    double slower = seconds;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = StrictMath.sqrt(faster * slower);
      if (new Pace(middle, spread).above(seconds) > share) {
        slower = middle;
      } else {
        faster = middle;
      }
    }
    return new Pace(faster, spread);
  }
}
