package dashwright.compiler.check;

import dashwright.compiler.expand.DraftDashboard;
import dashwright.compiler.expand.Expanded;
import dashwright.compiler.resolve.Resolved;
import dashwright.dsl.model.Annotation;
import dashwright.dsl.model.Dashboard;
import dashwright.dsl.source.Severity;
import java.util.List;

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
        "The first question in an incident is what changed. Define `annotations:` with the"
            + " deployments of your services, from a file that your pipeline writes or from a"
            + " query.",
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
    for (Expanded environment : checked.expanded()) {
      environment.dashboards().stream()
          .map(DraftDashboard::dashboard)
          .filter(dashboard -> shown(dashboard, environment, checked.resolved()).isEmpty())
          .forEach(dashboard -> report(dashboard, checked.resolved(), findings));
    }
  }

  private static List<Annotation> shown(
      Dashboard dashboard, Expanded environment, Resolved resolved) {
    return resolved.annotations().values().stream()
        .filter(annotation -> environment.environment().holds(annotation.environments()))
        .filter(
            annotation ->
                dashboard
                    .annotations()
                    .map(all -> all.stream().anyMatch(ref -> ref.id().equals(annotation.id())))
                    .orElse(true))
        .toList();
  }

  private static void report(Dashboard dashboard, Resolved resolved, Findings findings) {
    findings.report(
        dashboard.origin(),
        "dashboard `" + dashboard.id() + "` shows no deployments",
        help(dashboard, resolved));
  }

  private static String help(Dashboard dashboard, Resolved resolved) {
    if (resolved.annotations().isEmpty()) {
      return "define `annotations:` with the deployments of your services";
    }
    return dashboard.annotations().isPresent()
        ? "leave `annotations:` of the dashboard out, or name one that its environments have"
        : "define an annotation for its environments";
  }
}
