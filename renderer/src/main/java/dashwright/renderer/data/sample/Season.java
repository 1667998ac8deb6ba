package dashwright.renderer.data.sample;

/**
 * How busy a time is, compared to now: nights and weekends are quieter, and the business grows.
 *
 * @param now when it is 1, in milliseconds since 1970
 * @param growth by how much more a year brings; 0.3 is 30 % (as a rate that compounds at every
 *     moment)
 */
record Season(long now, double growth) {
  /** Quietest at three in the morning, UTC. */
  private static final long QUIETEST = 3 * Times.HOUR;

  /** 1970-01-01 was a Thursday; quietest at Sunday noon. */
  private static final long SUNDAY = 3 * Times.DAY + 12 * Times.HOUR;

  private static final double NIGHT = 0.3;
  private static final double WEEKEND = 0.06;

  /** 1 is now. */
  double at(long time) {
    return trend(time) * week(time) / week(now);
  }

  /** Growth alone: 1 is now. */
  double trend(long time) {
    return StrictMath.exp(growth * (time - now) / Times.YEAR);
  }

  /** The hour of the day alone: from -1 in the dead of night to 1 in the afternoon. */
  static double day(long time) {
    return -cosine(time - QUIETEST, Times.DAY);
  }

  private static double week(long time) {
    return (1 + NIGHT * day(time)) * (1 - WEEKEND * cosine(time - SUNDAY, 7 * Times.DAY));
  }

  private static double cosine(long time, long period) {
    return StrictMath.cos(2 * StrictMath.PI * Math.floorMod(time, period) / period);
  }
}
