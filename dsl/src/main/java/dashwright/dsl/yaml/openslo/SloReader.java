package dashwright.dsl.yaml.openslo;

import dashwright.dsl.model.Located;
import dashwright.dsl.model.PerEnvironment;
import dashwright.dsl.model.Slo;
import dashwright.dsl.model.Slo.Sli;
import dashwright.dsl.model.TitleText;
import dashwright.dsl.yaml.keys.Names;
import dashwright.dsl.yaml.type.Site;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes SLOs of ours of those of OpenSLO: one for each objective.
 *
 * @param indicators the SLIs that documents define
 * @param policies the alert policies
 * @param conditions the alert conditions
 * @param sources the data sources: their kinds
 * @param timezone the one of the project
 */
record SloReader(
    Shelf<Metric> indicators,
    Shelf<Policy> policies,
    Shelf<Condition> conditions,
    Shelf<Located<String>> sources,
    String timezone) {
  /** Usual for alerts on burn rates: the short window is a twelfth of the long one. */
  private static final int TWELFTH = 12;

  List<Slo> slos(OpenSloObject<SloSpec> object) {
    SloSpec spec = object.spec();
    Optional<Metric> metric = indicators.of(spec.indicator()).map(OpenSloObject::spec);
    boolean known =
        metric.isPresent() && metric.get().sources().stream().allMatch(this::isPrometheus);
    boolean here = isHere(spec.window(), object.site());
    Located<Slo.Alerts> alerts = alerts(spec, object);
    if (!here || !known) {
      return List.of();
    }
    List<Slo> slos = new ArrayList<>();
    for (int i = 0; i < spec.objectives().size(); i++) {
      slo(object, metric.get(), i, alerts).ifPresent(slos::add);
    }
    return slos;
  }

  private Optional<Slo> slo(
      OpenSloObject<SloSpec> object, Metric metric, int index, Located<Slo.Alerts> alerts) {
    SloSpec spec = object.spec();
    SloNotes notes = object.metadata().notes();
    Objective objective = spec.objectives().get(index);
    String id = object.name().id() + (index == 0 ? "" : "-" + (index + 1));
    boolean named =
        Names.isId("SLO", id, object.name().origin(), object.site().reading().diagnostics());
    return sli(metric, objective)
        .filter(sli -> named)
        .map(
            sli ->
                new Slo(
                    id,
                    title(object, index),
                    spec.description(),
                    spec.service(),
                    notes.endpoint(),
                    new Located<>(
                        PerEnvironment.always(objective.target().value()),
                        objective.target().origin()),
                    PerEnvironment.always(spec.window().window()),
                    sli,
                    notes.measuredAt(),
                    alerts,
                    notes.policy(),
                    notes.agreed(),
                    notes.runbook(),
                    List.of(),
                    object.name().origin()));
  }

  private static String title(OpenSloObject<SloSpec> object, int index) {
    String title =
        object.metadata().displayName().orElseGet(() -> TitleText.ofId(object.name().id()));
    return object.spec().objectives().size() == 1
        ? title
        : object
            .spec()
            .objectives()
            .get(index)
            .displayName()
            .map(part -> title + ": " + part)
            .orElse(index == 0 ? title : title + " " + (index + 1));
  }

  private static Optional<Sli> sli(Metric metric, Objective objective) {
    if (metric instanceof Metric.Ratio ratio) {
      Optional<Located<String>> events = counted(ratio.events(), ratio.form(), objective.site());
      Optional<Located<String>> total = counted(ratio.total(), ratio.form(), objective.site());
      return events.flatMap(
          part ->
              total.map(
                  all ->
                      ratio.part() == Metric.Part.GOOD
                          ? new Sli.Good(part, all)
                          : new Sli.Bad(part, all)));
    }
    Located<String> values = ((Metric.Threshold) metric).values().query();
    boolean gauge = Counter.isSelector(values.value().strip());
    return gauge && objective.limit().filter(Objective.Limit::isUp).isPresent()
        ? Optional.of(new Sli.Up(values))
        : Marks.refuse(
            objective.site(),
            "a `thresholdMetric` other than a gauge of 0 and 1 with `op: gte, value: 1`",
            "values are not counted",
            "use `ratioMetric` with `counter: false`, and count values beyond the limit as `bad`");
  }

  /** A query as we write it: a counter bare, a value summed. */
  private static Optional<Located<String>> counted(
      MetricSource source, Metric.Form form, Site site) {
    Located<String> query = source.query();
    String text = query.value().strip();
    Optional<String> selector = Counter.selector(text);
    if (form == Metric.Form.VALUE) {
      String value = Counter.isSelector(text) ? "sum(" + text + ")" : query.value();
      return Optional.of(new Located<>(value, query.origin()));
    }
    if (selector.isEmpty()) {
      return Marks.refuse(
          site,
          query.origin(),
          "`" + text + "`",
          "with `counter: true` a query is a counter, or the `sum` of one",
          "write the rate, such as `sum(rate(requests_total[$window]))`, with `counter: false`");
    }
    return selector.map(counter -> new Located<>(counter, query.origin()));
  }

  private Located<Slo.Alerts> alerts(SloSpec spec, OpenSloObject<SloSpec> object) {
    List<Slo.OwnAlert> alerts = new ArrayList<>();
    for (OpenSloObject.Use<Policy> use : spec.policies()) {
      policies
          .of(use)
          .flatMap(policy -> policy.spec().condition())
          .flatMap(conditions::of)
          .map(SloReader::alert)
          .ifPresent(alerts::add);
    }
    return new Located<>(
        alerts.isEmpty() ? new Slo.Alerts.None() : new Slo.Alerts.Own(alerts),
        object.name().origin());
  }

  private static Slo.OwnAlert alert(OpenSloObject<Condition> object) {
    Condition condition = object.spec();
    Duration resetting =
        object
            .metadata()
            .notes()
            .shortWindow()
            .orElseGet(() -> condition.lookback().dividedBy(TWELFTH));
    return new Slo.OwnAlert(
        PerEnvironment.always(condition.burn()),
        condition.severity(),
        PerEnvironment.always(condition.lookback()),
        PerEnvironment.always(resetting),
        PerEnvironment.always(condition.after()),
        object.name().origin());
  }

  private boolean isHere(TimeWindow window, Site site) {
    Optional<Located<String>> other = window.zone().filter(zone -> !zone.value().equals(timezone));
    other.ifPresent(
        zone ->
            Marks.refuse(
                site,
                zone.origin(),
                "the time zone `" + zone.value() + "`",
                "a project has one time zone, and this one has `" + timezone + "`",
                "write `timeZone: " + timezone + "`, or change `timezone` of the project"));
    return other.isEmpty();
  }

  private boolean isPrometheus(MetricSource source) {
    if (source.source().isEmpty()) {
      return true;
    }
    Optional<OpenSloObject<Located<String>>> found = sources.named(source.source().get());
    Optional<Located<String>> other =
        found.map(OpenSloObject::spec).filter(kind -> !MetricSource.isPrometheus(kind.value()));
    other.ifPresent(
        kind ->
            Marks.refuse(
                found.get().site(),
                source.source().get().origin(),
                "a query for " + kind.value(),
                "only Prometheus is asked",
                "write it in PromQL, for a data source of `type: Prometheus`"));
    return found.isPresent() && other.isEmpty();
  }
}
