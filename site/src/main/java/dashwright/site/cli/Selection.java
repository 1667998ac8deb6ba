package dashwright.site.cli;

import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.Plan;
import dashwright.compiler.plan.SloPlan;
import dashwright.dsl.source.Suggestion;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * What of a plan is rendered.
 *
 * @param plan the whole plan
 * @param environments the environments
 * @param dashboards ids of the dashboards; empty: all
 */
record Selection(Plan plan, List<EnvironmentPlan> environments, List<String> dashboards) {

  /** Everything. */
  static Selection all(Plan plan) {
    return new Selection(plan, plan.environments(), List.of());
  }

  /**
   * Selects by name.
   *
   * @throws UsageException when there is none of a name
   */
  static Selection of(Plan plan, List<String> environmentIds, List<String> dashboardIds) {
    require("environment", environmentIds, ids(plan.environments()));
    List<EnvironmentPlan> environments =
        plan.environments().stream().filter(e -> isWanted(e.id(), environmentIds)).toList();
    List<String> dashboards =
        environments.stream()
            .flatMap(environment -> environment.dashboards().stream())
            .map(DashboardPlan::id)
            .distinct()
            .toList();
    require("dashboard", dashboardIds, dashboards);
    return new Selection(plan, environments, dashboardIds);
  }

  /**
   * The environment of this name.
   *
   * @throws UsageException when there is none
   */
  static EnvironmentPlan environment(Plan plan, String id) {
    require("environment", List.of(id), ids(plan.environments()));
    return plan.environments().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }

  /** Visits the dashboards in their order. */
  void each(BiConsumer<EnvironmentPlan, DashboardPlan> visitor) {
    for (EnvironmentPlan environment : environments) {
      environment.dashboards().stream()
          .filter(dashboard -> isWanted(dashboard.id(), dashboards))
          .forEach(dashboard -> visitor.accept(environment, dashboard));
    }
  }

  /** The ids of an environment's SLOs; of some dashboards only those that they show. */
  List<String> slos(EnvironmentPlan environment) {
    return environment.slos().stream()
        .map(SloPlan::id)
        .filter(
            slo ->
                dashboards.isEmpty()
                    || environment.dashboards().stream()
                        .filter(dashboard -> dashboards.contains(dashboard.id()))
                        .anyMatch(dashboard -> dashboard.slos().contains(slo)))
        .toList();
  }

  private static boolean isWanted(String id, List<String> wanted) {
    return wanted.isEmpty() || wanted.contains(id);
  }

  private static List<String> ids(List<EnvironmentPlan> environments) {
    return environments.stream().map(EnvironmentPlan::id).toList();
  }

  private static void require(String kind, List<String> wanted, List<String> known) {
    for (String id : wanted) {
      if (!known.contains(id)) {
        throw new UsageException(
            "there is no " + kind + " `" + id + "`",
            Suggestion.didYouMean(id, known)
                .orElse(
                    known.isEmpty() ? "there is none at all" : "there is " + Words.list(known)));
      }
    }
  }
}
