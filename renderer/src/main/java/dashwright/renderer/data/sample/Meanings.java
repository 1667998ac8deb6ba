package dashwright.renderer.data.sample;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.Measure.Quantity;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.Subject;
import dashwright.compiler.promql.Matcher;
import dashwright.compiler.promql.Selectors;
import dashwright.compiler.promql.Selectors.Selector;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What queries of authors ask for. The standard queries of the plan tell which metrics count and
 * time work, and which matchers pick failures; a query over the same metrics asks about work too,
 * and over the same series about the same work.
 */
final class Meanings {

  /**
   * What a query asks for.
   *
   * @param query the query, with the measure and the subject that were found
   * @param work a name for the work that it is about, for where it has no subject
   * @param factor by what it multiplies the measure's values
   */
  record Meaning(QueryPlan query, String work, double factor) {}

  private final Set<String> metrics = new LinkedHashSet<>();
  private final Map<Set<Matcher>, Subject> subjects = new LinkedHashMap<>();

  /** What distinguishes endpoints from their services. */
  private final Map<Set<Matcher>, Subject> endpoints = new LinkedHashMap<>();

  private final Set<Matcher> faults = new LinkedHashSet<>();

  Meanings(EnvironmentPlan environment) {
    List<QueryPlan> standard = new ArrayList<>(environment.signals());
    environment.dashboards().stream()
        .flatMap(dashboard -> dashboard.charts().stream())
        .forEach(chart -> standard.addAll(chart.queries()));
    standard.forEach(this::learnWork);
    learnEndpoints();
    Set<Matcher> picked = new LinkedHashSet<>();
    standard.forEach(query -> learnFaults(query, picked));
    subjects.keySet().forEach(picked::removeAll);
    faults.addAll(picked);
  }

  /** The meaning of a query; of any but an author's it is what the plan says. */
  Meaning of(QueryPlan query) {
    if (query.measure().quantity() != Quantity.LEVEL) {
      return asPlanned(query);
    }
    List<Selector> selectors = Selectors.of(query.promql());
    Set<Set<Matcher>> scopes = new LinkedHashSet<>();
    selectors.forEach(selector -> scopes.add(scope(selector)));
    boolean work =
        scopes.size() == 1 && selectors.stream().allMatch(s -> metrics.contains(family(s)));
    if (!work) {
      return asPlanned(query);
    }
    boolean failing =
        selectors.stream().flatMap(s -> s.matchers().stream()).anyMatch(faults::contains);
    Set<Matcher> scope = scopes.iterator().next();
    return WorkForm.measure(query.promql(), selectors, failing)
        .map(measure -> found(query, measure, scope))
        .orElseGet(() -> asPlanned(query));
  }

  private static Meaning asPlanned(QueryPlan query) {
    String work = query.subject().map(Subject::id).orElseGet(() -> Fold.core(query.template()));
    return new Meaning(query, work, 1);
  }

  /** The unit of durations is that of the chart, whatever the query does to reach it. */
  private Meaning found(QueryPlan query, Measure measure, Set<Matcher> scope) {
    double factor = measure.quantity() == Quantity.LATENCY ? 1 : Conversion.factor(query);
    return new Meaning(with(query, measure, subject(scope)), scope.toString(), factor);
  }

  private void learnWork(QueryPlan query) {
    Quantity quantity = query.measure().quantity();
    if (quantity == Quantity.TRAFFIC || quantity == Quantity.LATENCY) {
      for (Selector selector : Selectors.of(query.promql())) {
        metrics.add(family(selector));
        query
            .subject()
            .filter(subject -> subject.kind() != Subject.Kind.CALL)
            .ifPresent(subject -> subjects.putIfAbsent(scope(selector), subject));
      }
    }
  }

  private static void learnFaults(QueryPlan query, Set<Matcher> picked) {
    if (query.measure().quantity() == Quantity.ERROR_RATIO) {
      Selectors.of(query.promql()).forEach(selector -> picked.addAll(selector.matchers()));
    }
  }

  private void learnEndpoints() {
    Set<Matcher> shared = new LinkedHashSet<>();
    subjects.forEach(
        (scope, subject) -> {
          if (subject.kind() == Subject.Kind.SERVICE) {
            shared.addAll(scope);
          }
        });
    subjects.forEach(
        (scope, subject) -> {
          Set<Matcher> own = new LinkedHashSet<>(scope);
          own.removeAll(shared);
          if (subject.kind() == Subject.Kind.ENDPOINT && !own.isEmpty()) {
            endpoints.putIfAbsent(own, subject);
          }
        });
  }

  /** The matchers that say whose work it is: all but those that pick failures or a bucket. */
  private Set<Matcher> scope(Selector selector) {
    Set<Matcher> scope = new LinkedHashSet<>(selector.matchers());
    scope.removeIf(matcher -> matcher.label().equals("le") || faults.contains(matcher));
    return scope;
  }

  /** The thing with exactly these series, else an endpoint whose own matchers are among them. */
  private Optional<Subject> subject(Set<Matcher> scope) {
    Optional<Subject> same = Optional.ofNullable(subjects.get(scope));
    return same.or(
        () ->
            endpoints.entrySet().stream()
                .filter(known -> scope.containsAll(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst());
  }

  /** A histogram's name without what tells its parts. */
  private static String family(Selector selector) {
    return selector.metric().replaceFirst("_(bucket|count|sum)$", "");
  }

  private static QueryPlan with(QueryPlan query, Measure measure, Optional<Subject> subject) {
    return new QueryPlan(
        query.refId(),
        query.promql(),
        query.template(),
        query.legend(),
        measure,
        subject,
        query.every(),
        query.labels(),
        query.typical(),
        query.evaluation(),
        query.origin());
  }
}
