package dashwright.dsl.yaml.openslo;

import dashwright.dsl.model.Located;
import dashwright.dsl.model.Reference;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.yaml.keys.Scalars;
import dashwright.dsl.yaml.type.Fields;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.ObjectType;
import dashwright.dsl.yaml.type.Site;
import dashwright.dsl.yaml.type.Type;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A query, and where it is asked.
 *
 * @param query the PromQL
 * @param source the name of a data source, where its kind is told there
 */
record MetricSource(Located<String> query, Optional<Reference> source) {
  private static final Key<Located<String>> QUERY =
      Key.required("query", Scalars.PROMQL, "The PromQL expression");
  private static final ObjectType<Located<String>> SPEC =
      ObjectType.checked(
          "OpenSLO query", "What is asked", List.of(QUERY), it -> filled(it.get(QUERY), it));

  private static final Key<Optional<Reference>> REF =
      Key.optional("metricSourceRef", Metadata.NAME, "The name of a data source");
  private static final Key<Optional<Located<String>>> KIND =
      Key.optional("type", Scalars.LINE.located(), "The kind of data source");
  private static final Key<Located<String>> SPEC_KEY = Key.required("spec", SPEC, "What is asked");
  private static final ObjectType<MetricSource> SOURCE =
      ObjectType.checked(
          "OpenSLO metric source",
          "A query, and where it is asked",
          List.of(REF, KIND, SPEC_KEY),
          MetricSource::source);

  private static final Key<MetricSource> SOURCE_KEY =
      Key.required("metricSource", SOURCE, "Where it comes from");

  /** A metric of an SLI. */
  static final Type<MetricSource> METRIC =
      ObjectType.of(
          "OpenSLO metric", "A metric of an SLI", List.of(SOURCE_KEY), it -> it.get(SOURCE_KEY));

  private static Optional<MetricSource> source(Fields it) {
    Optional<Located<String>> kind = it.get(KIND);
    if (kind.isEmpty() && it.get(REF).isEmpty()) {
      return it.site()
          .refuse(
              ShapeRules.MISSING_KEY,
              it.site().what() + " has neither `type` nor `metricSourceRef`",
              "add `type: Prometheus`");
    }
    if (kind.isPresent() && !isPrometheus(kind.get().value())) {
      return Marks.refuse(
          it.site(),
          "a query for " + kind.get().value(),
          "only Prometheus is asked",
          "write it in PromQL, with `type: Prometheus`");
    }
    return Optional.of(
        new MetricSource(it.get(SPEC_KEY), kind.isEmpty() ? it.get(REF) : Optional.empty()));
  }

  static boolean isPrometheus(String kind) {
    return kind.toLowerCase(Locale.ROOT).equals("prometheus");
  }

  private static Optional<Located<String>> filled(Located<String> query, Fields it) {
    Site site = it.site();
    return query.value().contains("{{")
        ? Marks.refuse(
            site,
            "a template in a query",
            "nothing fills it in",
            "write `$window` for the window of a rate")
        : Optional.of(query);
  }
}
