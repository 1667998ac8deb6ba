package dashwright.compiler.check;

import dashwright.dsl.model.Dashboard;
import dashwright.dsl.source.Severity;

/** A dashboard shows deployments. */
final class MissingDeployments implements Rule {
  @Override
  public String id() {
    return "missing-deployments";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Help help() {
    return new Help(
        "a dashboard draws a line for each deployment",
        "The first question in an incident is what changed. Define `annotations:` with the "
            + "deployments of your services, from a file that your pipeline writes or from a query.",
        """
        dashboards:
          disks: { kind: custom, title: Disks, audience: The team that buys disks }
        """,
        """
        annotations:
          deployments:
            title: Deployments
            promql: changes(kube_deployment_status_observed_generation[2m]) > 0
        dashboards:
          disks: { kind: custom, title: Disks, audience: The team that buys disks }
        """);
  }

  @Override
  public void check(Checked checked, Findings findings) {
    boolean none = checked.resolved().annotations().isEmpty();
    for (Dashboard dashboard : checked.resolved().dashboards().values()) {
      boolean without = dashboard.annotations().map(all -> all.isEmpty()).orElse(none);
      if (without) {
        findings.report(
            dashboard.origin(),
            "dashboard `" + dashboard.id() + "` shows no deployments",
            none
                ? "define `annotations:` with the deployments of your services"
                : "leave `annotations:` of the dashboard out, or name one");
      }
    }
  }
}
