package dashwright.renderer.data.sample;

/** The standard normal distribution. */
final class Normal {
  private Normal() {}

  /**
   * The quantile, after Abramowitz and Stegun, 26.2.23 (error below 0.00045). Beyond 0.0001 and
   * 0.9999 it stays what it is there.
   */
  static double quantile(double probability) {
    double p = Math.min(0.9999, Math.max(0.0001, probability));
    return p < 0.5 ? -upper(p) : upper(1 - p);
  }

  private static double upper(double tail) {
    double t = StrictMath.sqrt(-2 * StrictMath.log(tail));
    double above = 2.515517 + t * (0.802853 + t * 0.010328);
    double below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
    return t - above / below;
  }
}
