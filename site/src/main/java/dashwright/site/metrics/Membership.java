package dashwright.site.metrics;

import dashwright.dsl.model.Metric;
import dashwright.renderer.data.exposition.Family;
import java.util.Optional;

/**
 * To which entry of the catalogue a sample belongs.
 *
 * @param metric the name of the entry
 * @param type its type
 * @param family what the scrape says of it
 * @param remark why the type is only a guess
 */
record Membership(String metric, Metric.Type type, Family family, Optional<String> remark) {
  private static final String TOTAL = "_total";

  static Membership of(Family family, Metric.Type type) {
    return new Membership(family.name(), type, family, Optional.empty());
  }

  /** A metric of which only the name tells what it is. */
  static Membership guessed(Family family) {
    return family.name().endsWith(TOTAL)
        ? new Membership(
            family.name(),
            Metric.Type.COUNTER,
            family,
            Optional.of("untyped: a counter by its name"))
        : new Membership(
            family.name(), Metric.Type.GAUGE, family, Optional.of("untyped: taken for a gauge"));
  }
}
