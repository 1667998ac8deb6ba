package dashwright.compiler.check;

import dashwright.compiler.plan.LinkPlan;
import dashwright.dsl.model.Chart;
import dashwright.dsl.source.Severity;

/** A chart says what to read next. */
final class MissingRelated implements Rule {
  @Override
  public String id() {
    return "missing-related";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Help help() {
    return new Help(
        "every chart leads to a related dashboard",
        "One chart rarely tells the cause. Name the dashboards to read next in `related:` of the "
            + "chart or the dashboard.",
        """
        metrics:
          orders_total: { type: counter, unit: short, every: 15s }
        dashboards:
          shop:
            kind: custom
            title: Shop
            audience: Its team
            sections:
              - title: Orders
                charts:
                  orders:
                    title: Orders
                    description: Orders a second.
                    unit: reqps
                    queries: [{ promql: 'sum(rate(orders_total[$window]))', legend: orders }]
          disks: { kind: custom, title: Disks, audience: Its team }
        """,
        """
        metrics:
          orders_total: { type: counter, unit: short, every: 15s }
        dashboards:
          shop:
            kind: custom
            title: Shop
            audience: Its team
            sections:
              - title: Orders
                charts:
                  orders:
                    title: Orders
                    description: Orders a second.
                    unit: reqps
                    related: [disks]
                    queries: [{ promql: 'sum(rate(orders_total[$window]))', legend: orders }]
          disks: { kind: custom, title: Disks, audience: Its team }
        """);
  }

  @Override
  public void check(Checked checked, Findings findings) {
    if (checked.resolved().dashboards().size() < 2) {
      return;
    }
    checked.charts(
        (dashboard, chart) -> {
          boolean has =
              chart.links().stream().anyMatch(link -> link.kind() == LinkPlan.Kind.RELATED);
          if (!has && chart.look().type() != Chart.Type.TEXT) {
            Places.Owner owner = Places.owner(chart, checked.resolved());
            findings.report(
                owner.origin(),
                owner.name() + " has no related dashboard",
                "add `related:` to dashboard `" + dashboard.dashboard().id() + "`");
          }
        });
  }
}
