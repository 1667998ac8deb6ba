package dashwright.renderer.data.sample;

import java.util.List;

/** A level over time: how full, how many, how large. */
final class Gauge implements Course {
  /** Where a limit is, compared to what fills it. */
  private static final double FLAT = 1.6;

  /** How far an incident moves a level, in widths of its band. */
  private static final double STRAIN = 0.5;

  /**
   * What a level is like.
   *
   * @param shape how it looks
   * @param band where it is in calm times
   * @param full where it is when nothing is missing
   * @param most the greatest value there is
   */
  record Nature(Shape shape, Band band, double full, double most) {}

  private final Nature nature;
  private final Season season;
  private final double factor;
  private final List<NodeFlow> flows;
  private final Seed seed;
  private final Noise slow;
  private final Noise fine;
  private final long collection;

  /**
   * Makes a level.
   *
   * @param nature what it is like
   * @param season how busy it is when
   * @param factor how much higher or lower it is than others like it
   * @param flows what strains it
   * @param seed which one it is
   */
  Gauge(Nature nature, Season season, double factor, List<NodeFlow> flows, Seed seed) {
    this.nature = nature;
    this.season = season;
    this.factor = factor;
    this.flows = List.copyOf(flows);
    this.seed = seed.and("tooth");
    this.slow = new Noise(seed.and("slow"), 3 * Times.HOUR);
    this.fine = new Noise(seed.and("fine"), 4 * Times.MINUTE);
    this.collection = (long) seed.and("period").between(14 * Times.MINUTE, 35 * Times.MINUTE);
  }

  @Override
  public double at(long time, long birth) {
    return switch (nature.shape()) {
      case STATE -> factor;
      case FLAT -> bounded(FLAT * nature.band().high());
      case FULL -> nature.full();
      case FIXED -> Math.max(1, Math.rint(nature.band().low() * factor));
      case WHOLE -> Math.rint(grown(time, wandering(time) + STRAIN * strain(time)));
      case CURVE -> grown(time, wandering(time) + STRAIN * strain(time));
      case BUSY -> grown(time, 0.5 + 0.4 * Season.day(time) + noise(time));
      case STOCK -> grown(time, 0.85 + 0.04 * slow.at(time));
      case SAWTOOTH -> level(tooth(time));
    };
  }

  private double strain(long time) {
    double strain = 0;
    for (NodeFlow flow : flows) {
      strain = Math.max(strain, flow.strain(time));
    }
    return strain;
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
    return bounded(level(position) * season.trend(time));
  }

  private double level(double position) {
    Band band = nature.band();
    return bounded((band.low() + (band.high() - band.low()) * position) * factor);
  }

  private double bounded(double level) {
    return Math.min(nature.most(), nature.band().low() >= 0 ? Math.max(0, level) : level);
  }
}
