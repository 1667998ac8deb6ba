package dashwright.compiler.diff;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.Rewriting;
import dashwright.compiler.promql.VectorSelector;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares two environments of one project: where they differ beyond what picks their series. */
public final class EnvironmentDiff {
  private final Set<String> labels;
  private final Set<String> metrics;

  private EnvironmentDiff(Set<String> labels, Set<String> metrics) {
    this.labels = labels;
    this.metrics = metrics;
  }

  /**
   * What differs.
   *
   * @param base an environment
   * @param head another one
   */
  public static Changes of(EnvironmentPlan base, EnvironmentPlan head) {
    Set<String> labels = new LinkedHashSet<>();
    base.select().forEach(select -> labels.add(select.label()));
    head.select().forEach(select -> labels.add(select.label()));
    EnvironmentDiff diff = new EnvironmentDiff(labels, metricsOf(base, head));
    return Diff.of(diff.project(base), diff.project(head), Relation.PARALLEL);
  }

  /**
   * Both environments go by one name, and have neither deployments nor rules: those differ by
   * nature. Recorded series and alerts are labelled with their environment, and follow from what is
   * compared.
   */
  private Thing project(EnvironmentPlan plan) {
    Thing environment = PlanThings.of(plan);
    Thing nameless =
        new Thing(
            Kind.ENVIRONMENT,
            "both",
            "both",
            Optional.empty(),
            new EnumMap<>(Aspect.class),
            environment.parts().stream().filter(this::isCompared).map(this::bare).toList());
    return new Thing(
        Kind.PROJECT,
        "project",
        "project",
        Optional.empty(),
        new EnumMap<>(Aspect.class),
        List.of(nameless));
  }

  private boolean isCompared(Thing part) {
    return switch (part.kind()) {
      case DEPLOYMENT, RULE -> false;
      case METRIC -> metrics.contains(part.id());
      default -> true;
    };
  }

  /** Those that both read: that one is not read follows from what does not read it. */
  private static Set<String> metricsOf(EnvironmentPlan base, EnvironmentPlan head) {
    Set<String> both = names(base);
    both.retainAll(names(head));
    return both;
  }

  private static Set<String> names(EnvironmentPlan plan) {
    Set<String> names = new LinkedHashSet<>();
    plan.metrics().forEach(metric -> names.add(metric.name()));
    return names;
  }

  private Thing bare(Thing thing) {
    Map<Aspect, String> facts = new EnumMap<>(Aspect.class);
    thing
        .facts()
        .forEach(
            (aspect, value) -> {
              if (aspect != Aspect.UID && aspect != Aspect.RECORDED) {
                facts.put(aspect, aspect.isQuery() ? bare(value) : value);
              }
            });
    return new Thing(
        thing.kind(),
        thing.id(),
        thing.title(),
        thing.origin(),
        facts,
        thing.parts().stream().filter(this::isCompared).map(this::bare).toList());
  }

  private String bare(String query) {
    return Promql.parse(query)
        .map(tree -> Rewriting.selectors(tree, this::bare))
        .map(Promql::print)
        .orElse(query);
  }

  private VectorSelector bare(VectorSelector selector) {
    return selector.with(
        selector.matchers().stream()
            .filter(matcher -> !labels.contains(matcher.matcher().label()))
            .toList());
  }
}
