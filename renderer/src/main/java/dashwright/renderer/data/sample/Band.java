package dashwright.renderer.data.sample;

import dashwright.compiler.plan.QueryPlan;
import dashwright.dsl.model.Threshold;
import dashwright.dsl.model.Unit;
import java.util.Optional;

/**
 * Between which values a level stays in calm times, in the unit of its chart.
 *
 * @param low the least
 * @param high the most
 * @param floor from where it grows over the years: 0, or a line below which is trouble
 */
record Band(double low, double high, double floor) {
  /** How far from a threshold calm values keep, as a share of it. */
  private static final double MARGIN = 0.35;

  /** By what is typical, else by the unit; on the good side of all thresholds. */
  static Band of(QueryPlan query, Optional<Charts.Facts> facts, Unit unit, Seed seed) {
    Rarity rarity = Rarity.of(query);
    Band band =
        query
            .typical()
            .map(typical -> rarity.part(typical).times(Conversion.factor(query)))
            .orElseGet(() -> rarity.part(Usual.middle(unit, seed.and("middle")), unit));
    if (facts.isPresent()) {
      for (double limit : facts.get().limits(Threshold.Side.ABOVE)) {
        band = band.below(limit - MARGIN * Math.abs(limit));
      }
      for (double limit : facts.get().limits(Threshold.Side.BELOW)) {
        band = band.above(limit, Usual.most(unit));
      }
    }
    return band;
  }

  static Band of(double low, double high) {
    return new Band(low, high, Math.min(0, low));
  }

  private Band times(double factor) {
    return new Band(low * factor, high * factor, floor * factor);
  }

  private Band below(double limit) {
    return high <= limit
        ? this
        : new Band(Math.min(low, limit - MARGIN * Math.abs(limit)), limit, floor);
  }

  private Band above(double limit, double most) {
    double better =
        most < Double.POSITIVE_INFINITY
            ? limit + 0.5 * Math.max(0, most - limit)
            : limit + MARGIN * Math.abs(limit);
    double least = Math.max(low, better);
    double top = Math.min(most, Math.max(high, least + MARGIN * Math.abs(least)));
    return new Band(least, Math.max(least, top), Math.max(floor, better));
  }
}
