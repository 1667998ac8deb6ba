package dashwright.compiler.check;

import dashwright.compiler.plan.LinkPlan;
import dashwright.dsl.model.Chart;
import dashwright.dsl.source.Severity;

/** A chart says whom to call. */
final class MissingEscalation implements Rule {
  @Override
  public String id() {
    return "missing-escalation";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Help help() {
    return new Help(
        "every chart says whom to call when nobody answers",
        "In an incident nobody looks up who owns what. Give the team an `escalation:`, and the "
            + "service or dashboard its `team:`.",
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
                    escalation: https://oncall.example.com/shop
                    queries: [{ promql: 'sum(rate(orders_total[$window]))', legend: orders }]
        """);
  }

  @Override
  public void check(Checked checked, Findings findings) {
    checked.charts(
        (dashboard, chart) -> {
          boolean has =
              chart.links().stream().anyMatch(link -> link.kind() == LinkPlan.Kind.ESCALATION);
          if (!has && chart.look().type() != Chart.Type.TEXT) {
            Places.Owner owner = Places.owner(chart, checked.resolved());
            findings.report(
                owner.origin(),
                owner.name() + " does not say whom to call",
                "give " + owner.kind() + " a `team:` that has an `escalation:`");
          }
        });
  }
}
