package dashwright.renderer.data.sample;

/** The standard normal distribution. */
final class Normal {
  private static final double ROOT = StrictMath.sqrt(2 * StrictMath.PI);

  private Normal() {}

  /** The share below a value, after Abramowitz and Stegun, 26.2.17 (error below 7.5e-8). */
  static double below(double value) {
    return value < 0 ? upper(-value) : 1 - upper(value);
  }

  private static double upper(double value) {
    double t = 1 / (1 + 0.2316419 * value);
    double sum =
        t
            * (0.319381530
                + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    return sum * StrictMath.exp(-value * value / 2) / ROOT;
  }
}
