package dashwright.compiler.check;

import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.Reference;
import dashwright.dsl.model.Resolution;
import dashwright.dsl.source.Severity;

/** A series has few points. */
final class TooManyPoints implements Rule {
  @Override
  public String id() {
    return "too-many-points";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Help help() {
    return new Help(
        "a series has at most as many points as the project allows",
        "More points than pixels cost time and show nothing. Choose a coarser step, or a shorter "
            + "range. The limit is `project.limits.points-per-series`.",
        """
        project:
          title: Shop
          resolutions: { fine: { range: 7d, step: 1m } }
        metrics:
          orders_total: { type: counter, unit: short, every: 15s }
        dashboards:
          shop:
            kind: custom
            title: Shop
            audience: Its team
            resolution: fine
            sections:
              - title: Orders
                charts:
                  orders:
                    title: Orders
                    description: Orders a second.
                    unit: reqps
                    queries: [{ promql: 'sum(rate(orders_total[$window]))', legend: orders }]
        """,
        """
        project:
          title: Shop
          resolutions: { fine: { range: 7d, step: 1h } }
        metrics:
          orders_total: { type: counter, unit: short, every: 15s }
        dashboards:
          shop:
            kind: custom
            title: Shop
            audience: Its team
            resolution: fine
            sections:
              - title: Orders
                charts:
                  orders:
                    title: Orders
                    description: Orders a second.
                    unit: reqps
                    queries: [{ promql: 'sum(rate(orders_total[$window]))', legend: orders }]
        """);
  }

  @Override
  public void check(Checked checked, Findings findings) {
    long most = checked.resolved().project().limits().pointsPerSeries();
    for (Dashboard dashboard : checked.resolved().dashboards().values()) {
      Resolution resolution = checked.resolved().resolution(dashboard);
      if (resolution.points() > most) {
        findings.report(
            dashboard.resolution().map(Reference::origin).orElse(resolution.origin()),
            "resolution `"
                + resolution.id()
                + "` has "
                + resolution.points()
                + " points, more than "
                + most,
            "choose a coarser `step`, or a shorter `range`");
      }
    }
  }
}
