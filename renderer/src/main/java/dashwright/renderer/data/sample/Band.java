package dashwright.renderer.data.sample;

import dashwright.dsl.model.Metric;

/**
 * Between which values a metric stays in calm times, in its unit; of a counter, a second.
 *
 * @param low the least
 * @param high the most
 */
record Band(double low, double high) {

  /** By what is typical, else by what is usual in the unit. */
  static Band of(Metric metric, Seed seed) {
    Rarity rarity = Rarity.of(metric.name());
    if (metric.typical().isPresent()) {
      Metric.Typical typical = metric.typical().get();
      return rarity.part(typical.low().doubleValue(), typical.high().doubleValue());
    }
    double most = Usual.most(metric.unit());
    double middle = Usual.middle(metric.unit(), seed.and("middle"));
    return rarity.part(0, Math.min(most, 2 * middle));
  }

  /** The value in the middle. */
  double middle() {
    return (low + high) / 2;
  }
}
