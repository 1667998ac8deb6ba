package dashwright.dsl.yaml.openslo;

import dashwright.dsl.model.Located;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.yaml.keys.Scalars;
import dashwright.dsl.yaml.type.Fields;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.ObjectType;
import dashwright.dsl.yaml.type.Site;
import dashwright.dsl.yaml.type.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A target for an SLI.
 *
 * @param displayName how people call it
 * @param target the share of good events, 0 to 1
 * @param limit of a threshold metric, what a good value is
 * @param site where it stands
 */
record Objective(
    Optional<String> displayName, Located<BigDecimal> target, Optional<Limit> limit, Site site) {
  private static final String SLICES = "time slices are not counted, only events";
  private static final String PARTS = "an SLO has one indicator";
  private static final String SPLIT = "make an SLO of each indicator";

  /**
   * What a good value is.
   *
   * @param op on which side of the number
   * @param value the number
   */
  record Limit(Op op, BigDecimal value) {
    /** Whether good is what a gauge of 0 and 1 shows as 1. */
    boolean isUp() {
      return switch (op) {
        case GTE -> value.compareTo(BigDecimal.ONE) == 0;
        case GT -> value.signum() == 0;
        case LTE, LT -> false;
      };
    }
  }

  private static final Key<Optional<String>> DISPLAY_NAME =
      Key.optional("displayName", Scalars.LINE, "How people call it");
  private static final Key<Optional<Op>> OP =
      Key.optional("op", Op.TYPE, "On which side of `value` a good value is");
  private static final Key<Optional<BigDecimal>> VALUE =
      Key.optional("value", Scalars.NUMBER, "The limit of a good value");
  private static final Key<Optional<Located<BigDecimal>>> TARGET =
      Key.optional("target", share(Scalars.NUMBER, 0), "The share of good events");
  private static final Key<Optional<Located<BigDecimal>>> PERCENT =
      Key.optional("targetPercent", share(Scalars.NUMBER, 2), "The same in per cent");
  private static final Key<Optional<Site>> SLICE_TARGET =
      Marks.unsupported("timeSliceTarget", SLICES, "use `budgetingMethod: Occurrences`");
  private static final Key<Optional<Site>> SLICE_WINDOW =
      Marks.raw("timeSliceWindow", "How long a slice is");
  private static final Key<Optional<Site>> INDICATOR = Marks.unsupported("indicator", PARTS, SPLIT);
  private static final Key<Optional<Site>> INDICATOR_REF =
      Marks.unsupported("indicatorRef", PARTS, SPLIT);
  private static final Key<Optional<Site>> WEIGHT =
      Marks.unsupported("compositeWeight", PARTS, SPLIT);

  static final ObjectType<Objective> TYPE =
      ObjectType.checked(
              "OpenSLO objective",
              "A target for an SLI",
              List.of(
                  DISPLAY_NAME,
                  OP,
                  VALUE,
                  TARGET,
                  PERCENT,
                  SLICE_TARGET,
                  SLICE_WINDOW,
                  INDICATOR,
                  INDICATOR_REF,
                  WEIGHT),
              Objective::objective)
          .oneOf(List.of(List.of(TARGET), List.of(PERCENT)));

  private static Optional<Objective> objective(Fields it) {
    Optional<Limit> limit =
        it.get(OP).flatMap(op -> it.get(VALUE).map(value -> new Limit(op, value)));
    return it.get(TARGET)
        .or(() -> it.get(PERCENT))
        .map(target -> new Objective(it.get(DISPLAY_NAME), target, limit, it.site()));
  }

  private static Type<Located<BigDecimal>> share(Type<BigDecimal> number, int places) {
    return number.<BigDecimal>refine((value, site) -> share(value, places, site)).located();
  }

  private static Optional<BigDecimal> share(BigDecimal value, int places, Site site) {
    BigDecimal share = value.movePointLeft(places).stripTrailingZeros();
    boolean possible = share.signum() >= 0 && share.compareTo(BigDecimal.ONE) < 0;
    return possible
        ? Optional.of(share)
        : site.refuse(
            ShapeRules.INVALID_VALUE,
            site.what() + " must be at least 0 and below " + (places == 0 ? "1" : "100"),
            places == 0 ? "write it like `0.999`" : "write it like `99.9`");
  }
}
