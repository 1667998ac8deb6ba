package dashwright.renderer.data.sample;

/** A level over time: how full, how many, how large. */
final class Gauge {
  /** Where a limit is, compared to what fills it. */
  private static final double FLAT = 1.6;

  /** How far an incident moves a level, in widths of its band. */
  private static final double STRAIN = 0.5;

  private final Shape shape;
  private final Band band;
  private final double most;
  private final Season season;
  private final double factor;
  private final Seed seed;
  private final Noise slow;
  private final Noise fine;
  private final long collection;

  /**
   * Makes a level.
   *
   * @param shape how it looks
   * @param band where it is in calm times
   * @param most the greatest value there is
   * @param season how busy it is when
   * @param factor how much higher or lower it is than others like it
   * @param seed which one it is
   */
  Gauge(Shape shape, Band band, double most, Season season, double factor, Seed seed) {
    this.shape = shape;
    this.band = band;
    this.most = most;
    this.season = season;
    this.factor = factor;
    this.seed = seed.and("tooth");
    this.slow = new Noise(seed.and("slow"), 3 * Times.HOUR);
    this.fine = new Noise(seed.and("fine"), 4 * Times.MINUTE);
    this.collection = (long) seed.and("period").between(14 * Times.MINUTE, 35 * Times.MINUTE);
  }

  /**
   * The level at a time, in milliseconds since 1970, when an incident strains it so much (0 to 1).
   */
  double at(long time, double strain) {
    return switch (shape) {
      case STATE -> band.high() >= 0.5 ? 1 : 0;
      case FLAT -> bounded(FLAT * band.high());
      case WHOLE -> Math.rint(grown(time, wandering(time) + STRAIN * strain));
      case CURVE -> grown(time, wandering(time) + STRAIN * strain);
      case BUSY -> grown(time, 0.5 + 0.4 * Season.day(time) + noise(time));
      case STOCK -> grown(time, 0.85 + 0.04 * slow.at(time));
      case SAWTOOTH -> level(tooth(time));
      case BLIPS -> level(Math.max(0, 1.5 * fine.at(time) + 0.5 * slow.at(time) - 1.2));
    };
  }

  private double wandering(long time) {
    return 0.5 + 0.2 * Season.day(time) + noise(time);
  }

  private double noise(long time) {
    return 0.17 * slow.at(time) + 0.1 * fine.at(time);
  }

  /** It starts anew when it is collected, now and then a little later. */
  private double tooth(long time) {
    long tooth = Math.floorDiv(time, collection);
    double part = (double) Math.floorMod(time, collection) / collection;
    double floor = 0.15 * seed.unit(tooth);
    double top = 0.8 + 0.2 * seed.unit(-tooth);
    return floor + (top - floor) * part;
  }

  /** A level that was lower, the longer ago. */
  private double grown(long time, double position) {
    double level = level(position);
    return bounded(band.floor() + (level - band.floor()) * season.trend(time));
  }

  private double level(double position) {
    return bounded(band.low() + (band.high() - band.low()) * factor * position);
  }

  private double bounded(double level) {
    return Math.min(most, band.low() >= 0 ? Math.max(0, level) : level);
  }
}
