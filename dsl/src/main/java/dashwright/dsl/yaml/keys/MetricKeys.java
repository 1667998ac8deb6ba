package dashwright.dsl.yaml.keys;

import dashwright.dsl.model.Located;
import dashwright.dsl.model.Metric;
import dashwright.dsl.model.Unit;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.ListType;
import dashwright.dsl.yaml.type.MapType;
import dashwright.dsl.yaml.type.ObjectType;
import dashwright.dsl.yaml.type.ScalarType;
import dashwright.dsl.yaml.type.ShapedType;
import dashwright.dsl.yaml.type.Site;
import dashwright.dsl.yaml.type.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** The keys of a metric, an entry of the catalogue. */
final class MetricKeys {
  private static final Type<Metric.Label> VALUES =
      ListType.some(ScalarType.text("a value of the label", "eu", Optional::of))
          .refine(MetricKeys::values);

  private static final Type<Metric.Label> COUNT =
      Scalars.COUNT.mapWithSite(
          (count, site) -> new Metric.Label(site.id(), List.of(), count, site.definedAt()));

  private static final Type<List<Metric.Label>> LABELS_TYPE =
      new MapType<>(Names.LABELS, ShapedType.singleOrList(COUNT, VALUES));

  private static final Key<Metric.Type> TYPE =
      Key.required(
          "type",
          ScalarType.words("a type of metric", List.of(Metric.Type.values()), Metric.Type::word),
          "What kind of numbers it has");
  private static final Key<Located<Unit>> UNIT =
      Key.required("unit", Scalars.UNIT, "The unit of its values; of a counter, of what it counts");
  private static final Key<Optional<String>> DESCRIPTION =
      Key.optional("description", Scalars.PROSE, "What it means");
  private static final Key<Optional<Duration>> EVERY =
      Key.optional(
          "every",
          Scalars.DURATION,
          "The time between two samples: the scrape interval, or the bucket to which it was aggregated");
  private static final Key<List<Metric.Label>> LABELS =
      Key.several(
          "labels",
          LABELS_TYPE,
          "Its labels with their values, or with how many; those of scopes, `job`, `instance` and `le` are known");
  private static final Key<List<BigDecimal>> BUCKETS =
      Key.several(
          "buckets",
          ListType.some(Scalars.NUMBER).refine(MetricKeys::ascending),
          "The upper bounds of a classic histogram, ascending, without infinity");
  private static final Key<Optional<Metric.Typical>> TYPICAL =
      Key.optional(
          "typical",
          ListType.exactly(2, Scalars.NUMBER).refine(MetricKeys::typical),
          "The usual least and greatest value; of a counter per second");
  private static final Key<Boolean> ALWAYS =
      Key.or(
          "always-emitted",
          false,
          "false",
          Scalars.BOOLEAN,
          "Whether it is there, as 0, when nothing happens");

  private static final ObjectType<Metric> METRIC =
      ObjectType.of(
          "metric",
          "A metric that exists, and what it means; a classic histogram without `_bucket`",
          List.of(TYPE, UNIT, DESCRIPTION, EVERY, LABELS, BUCKETS, TYPICAL, ALWAYS),
          it ->
              new Metric(
                  it.id(),
                  it.get(TYPE),
                  it.get(UNIT).value(),
                  it.get(DESCRIPTION),
                  it.get(EVERY),
                  it.get(LABELS),
                  it.get(BUCKETS),
                  it.get(TYPICAL),
                  it.get(ALWAYS) ? Metric.Emission.ALWAYS : Metric.Emission.ON_FIRST_EVENT,
                  it.origin()));

  static final Type<List<Metric>> METRICS = new MapType<>(Names.METRICS, METRIC);

  private MetricKeys() {}

  private static Optional<Metric.Label> values(List<String> values, Site site) {
    if (new LinkedHashSet<>(values).size() < values.size()) {
      return site.refuse(
          ShapeRules.INVALID_VALUE, site.what() + " has one value twice", "write each value once");
    }
    return Optional.of(new Metric.Label(site.id(), values, values.size(), site.definedAt()));
  }

  private static Optional<List<BigDecimal>> ascending(List<BigDecimal> bounds, Site site) {
    for (int i = 1; i < bounds.size(); i++) {
      if (bounds.get(i - 1).compareTo(bounds.get(i)) >= 0) {
        return site.refuse(
            ShapeRules.INVALID_VALUE,
            site.what() + " must ascend, but `" + bounds.get(i).toPlainString() + "` does not",
            "order the bounds from the least to the greatest");
      }
    }
    return Optional.of(bounds);
  }

  private static Optional<Metric.Typical> typical(List<BigDecimal> range, Site site) {
    if (range.size() != 2) {
      return Optional.empty();
    }
    return range.get(0).compareTo(range.get(1)) <= 0
        ? Optional.of(new Metric.Typical(range.get(0), range.get(1)))
        : site.refuse(
            ShapeRules.INVALID_VALUE,
            site.what() + " starts with the greater value",
            "write the least value first");
  }
}
