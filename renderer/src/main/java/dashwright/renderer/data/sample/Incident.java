package dashwright.renderer.data.sample;

/**
 * A while in which a share of all events fails.
 *
 * @param start when the first ones fail, in milliseconds since 1970
 * @param end when the last ones fail
 * @param peak the share that fails, 0 to 1
 * @param noise how the share wavers
 */
record Incident(long start, long end, double peak, Noise noise) {
  private static final long RAMP = 4 * Times.MINUTE;

  /** A crossing is seen at once: nearly half of the trouble is there in the first moment. */
  private static final double AT_ONCE = 0.45;

  private static final double WAVER = 0.1;

  static Incident of(long start, long end, double peak, Seed seed) {
    return new Incident(start, end, peak, new Noise(seed, 2 * Times.MINUTE));
  }

  Incident withPeak(double share) {
    return new Incident(start, end, share, noise);
  }

  /** The share of events that fail, 0 to a little above the peak. */
  double errors(long time) {
    double level = level(time);
    return level == 0 ? 0 : peak * level * (1 + WAVER * noise.at(time));
  }

  /** 0 before and after it, 1 in its midst. */
  double level(long time) {
    if (time < start || time >= end) {
      return 0;
    }
    double rising = AT_ONCE + (1 - AT_ONCE) * (time - start) / RAMP;
    double falling = (double) (end - time) / RAMP;
    return Math.min(1, Math.min(rising, falling));
  }
}
