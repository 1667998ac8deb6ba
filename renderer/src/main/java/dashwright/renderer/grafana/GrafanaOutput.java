package dashwright.renderer.grafana;

import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.Plan;
import dashwright.renderer.output.Sink;

/**
 * A project as Grafana dashboards: {@code grafana/ENV/DASHBOARD.json}, and the files that provision
 * them, {@code grafana/provisioning/dashboards/ENV.yaml}. Each file is handed on as soon as it is
 * made.
 */
public final class GrafanaOutput {
  private final Plan plan;

  /** The output of a plan. */
  public GrafanaOutput(Plan plan) {
    this.plan = plan;
  }

  /** Writes all files of all environments. */
  public void writeAll(Sink sink) {
    for (EnvironmentPlan environment : plan.environments()) {
      environment.dashboards().forEach(dashboard -> writeDashboard(environment, dashboard, sink));
      writeProvisioning(environment, sink);
    }
  }

  /** Writes one dashboard of an environment of the plan. */
  public void writeDashboard(EnvironmentPlan environment, DashboardPlan dashboard, Sink sink) {
    Board board = new Board(environment, dashboard);
    sink.write(
        path(environment, dashboard),
        Json.bytes(DashboardJson.of(board, title(environment, dashboard), plan.timezone())));
  }

  /** Writes the file that provisions all dashboards of an environment of the plan. */
  public void writeProvisioning(EnvironmentPlan environment, Sink sink) {
    sink.write(
        "grafana/provisioning/dashboards/" + environment.id() + ".yaml",
        Provisioning.of(environment));
  }

  /** Where a dashboard is written. */
  public static String path(EnvironmentPlan environment, DashboardPlan dashboard) {
    return "grafana/" + environment.id() + "/" + dashboard.id() + ".json";
  }

  /**
   * As with uids, only the first environment has the plain title. One Grafana may hold all
   * environments, and refuses to update dashboards that share title and folder.
   */
  private String title(EnvironmentPlan environment, DashboardPlan dashboard) {
    boolean first = plan.environments().get(0).id().equals(environment.id());
    return first ? dashboard.title() : dashboard.title() + " (" + environment.title() + ")";
  }
}
