package dashwright.site.cli;

import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.Plan;
import dashwright.compiler.plan.RulesPlan;
import dashwright.compiler.plan.SloRules;
import dashwright.dsl.source.Suggestion;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which alerts are replayed.
 *
 * @param environments of these environments
 * @param only ids of dashboards and SLOs; empty: all
 */
record ReplayScope(List<EnvironmentPlan> environments, List<String> only) {

  /**
   * Selects by name.
   *
   * @throws UsageException when there is none of a name
   */
  static ReplayScope of(Plan plan, List<String> environments, List<String> only) {
    ReplayScope scope =
        new ReplayScope(Selection.of(plan, environments, List.of()).environments(), only);
    List<String> known =
        scope.environments().stream().flatMap(ReplayScope::ids).distinct().toList();
    for (String id : only) {
      if (!known.contains(id)) {
        throw new UsageException(
            "there is no dashboard and no SLO `" + id + "`",
            Suggestion.didYouMean(id, known)
                .orElse(
                    known.isEmpty() ? "there is none at all" : "there is " + Words.list(known)));
      }
    }
    return scope;
  }

  private static Stream<String> ids(EnvironmentPlan environment) {
    return Stream.concat(
        environment.dashboards().stream().map(DashboardPlan::id),
        environment.rules().slos().stream().map(SloRules::slo));
  }

  /** The rules of an environment that were asked for: of an SLO page those of its SLOs. */
  RulesPlan rules(EnvironmentPlan environment) {
    if (only.isEmpty()) {
      return environment.rules();
    }
    List<String> shown =
        environment.dashboards().stream()
            .filter(dashboard -> only.contains(dashboard.id()))
            .flatMap(dashboard -> dashboard.slos().stream())
            .toList();
    return new RulesPlan(
        environment.rules().slos().stream()
            .filter(slo -> only.contains(slo.slo()) || shown.contains(slo.slo()))
            .toList(),
        environment.rules().charts().stream()
            .filter(chart -> only.contains(chart.dashboard()))
            .toList());
  }
}
