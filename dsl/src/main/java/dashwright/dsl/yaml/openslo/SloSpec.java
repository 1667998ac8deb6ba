package dashwright.dsl.yaml.openslo;

import dashwright.dsl.model.Reference;
import dashwright.dsl.yaml.keys.Scalars;
import dashwright.dsl.yaml.type.Fields;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.ListType;
import dashwright.dsl.yaml.type.ObjectType;
import dashwright.dsl.yaml.type.ScalarType;
import dashwright.dsl.yaml.type.ShapedType;
import dashwright.dsl.yaml.type.Site;
import dashwright.dsl.yaml.type.Type;
import java.util.List;
import java.util.Optional;

/**
 * What an SLO says.
 *
 * @param description what it promises
 * @param service whose promise it is
 * @param indicator what is measured
 * @param window the time over which it must hold
 * @param objectives its targets; at least one
 * @param policies who is told, and when
 */
record SloSpec(
    Optional<String> description,
    Reference service,
    OpenSloObject.Use<Metric> indicator,
    TimeWindow window,
    List<Objective> objectives,
    List<OpenSloObject.Use<Policy>> policies) {
  private static final Key<Optional<String>> DESCRIPTION =
      Key.optional("description", Scalars.PROSE, "What it promises");
  private static final Key<Reference> SERVICE =
      Key.required("service", Metadata.NAME, "Whose promise it is");
  private static final Key<Optional<OpenSloObject<Metric>>> INDICATOR =
      Key.optional(
          "indicator", OpenSloObject.type("SLI in its SLO", Indicators.SPEC), "What is measured");
  private static final Key<Optional<Reference>> INDICATOR_REF =
      Key.optional("indicatorRef", Metadata.NAME, "The name of an SLI");
  private static final Key<List<TimeWindow>> WINDOW =
      Key.required(
          "timeWindow", ListType.exactly(1, TimeWindow.TYPE), "The time over which it must hold");
  private static final Key<String> METHOD =
      Key.required("budgetingMethod", method(), "What the budget counts");
  private static final Key<List<Objective>> OBJECTIVES =
      Key.required("objectives", ListType.some(Objective.TYPE), "Its targets");
  private static final Key<List<OpenSloObject.Use<Policy>>> POLICIES =
      Key.several("alertPolicies", ListType.of(policy()), "Who is told, and when");

  static final ObjectType<SloSpec> TYPE =
      ObjectType.checked(
              "OpenSLO SLO",
              "What was promised",
              List.of(
                  DESCRIPTION,
                  SERVICE,
                  INDICATOR,
                  INDICATOR_REF,
                  WINDOW,
                  METHOD,
                  OBJECTIVES,
                  POLICIES),
              SloSpec::spec)
          .oneOf(List.of(List.of(INDICATOR), List.of(INDICATOR_REF)));

  private static Type<OpenSloObject.Use<Policy>> policy() {
    return ShapedType.singleOrMapping(
        Metadata.NAME.map(name -> new OpenSloObject.Use<>(Optional.of(name), Optional.empty())),
        OpenSloObject.Use.type("AlertPolicy", "alertPolicyRef", Policy.SPEC));
  }

  private static Type<String> method() {
    return ScalarType.words(
            "a budgeting method",
            List.of("Occurrences", "Timeslices", "RatioTimeslices"),
            word -> word)
        .refine(SloSpec::occurrences);
  }

  private static Optional<String> occurrences(String method, Site site) {
    return method.equals("Occurrences")
        ? Optional.of(method)
        : Marks.refuse(
            site,
            site.origin(),
            "`budgetingMethod: " + method + "`",
            "budgets count events, not slices of time",
            "use `Occurrences`; of a gauge that is 0 or 1 it counts time");
  }

  /** What could not be read was reported, so a list may be shorter than it was written. */
  private static Optional<SloSpec> spec(Fields it) {
    OpenSloObject.Use<Metric> indicator =
        new OpenSloObject.Use<>(it.get(INDICATOR_REF), it.get(INDICATOR));
    return it.get(WINDOW).stream()
        .findFirst()
        .filter(window -> !it.get(OBJECTIVES).isEmpty())
        .map(
            window ->
                new SloSpec(
                    it.get(DESCRIPTION),
                    it.get(SERVICE),
                    indicator,
                    window,
                    it.get(OBJECTIVES),
                    it.get(POLICIES)));
  }
}
