package dashwright.compiler.check;

import dashwright.compiler.plan.LinkPlan;
import dashwright.dsl.model.Chart;
import dashwright.dsl.source.Severity;

/** A chart says what to do. */
final class MissingRunbook implements Rule {
  @Override
  public String id() {
    return "missing-runbook";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Help help() {
    return new Help(
        "every chart leads to a runbook",
        "A chart that shows trouble and not what to do about it wakes two people instead of one. "
            + "Give the service a `runbook:`, or the chart.",
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
                    runbook: https://runbooks.example.com/orders
                    queries: [{ promql: 'sum(rate(orders_total[$window]))', legend: orders }]
        """);
  }

  @Override
  public void check(Checked checked, Findings findings) {
    checked.charts(
        (dashboard, chart) -> {
          boolean has =
              chart.links().stream().anyMatch(link -> link.kind() == LinkPlan.Kind.RUNBOOK);
          if (!has && chart.look().type() != Chart.Type.TEXT) {
            Places.Owner owner = Places.owner(chart, checked.resolved());
            findings.report(
                owner.origin(),
                owner.name() + " has no runbook",
                "add `runbook:` to " + owner.kind());
          }
        });
  }
}
