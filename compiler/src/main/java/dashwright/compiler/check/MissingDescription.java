package dashwright.compiler.check;

import dashwright.dsl.model.Chart;
import dashwright.dsl.source.Severity;

/** A chart says how to read it. */
final class MissingDescription implements Rule {
  @Override
  public String id() {
    return "missing-description";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Help help() {
    return new Help(
        "every chart has a description",
        "Who is called at night does not know the chart. One sentence says what it shows, and "
            + "what a bad value looks like.",
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
                    unit: reqps
                    description: Orders a second. Zero at noon is an outage.
                    queries: [{ promql: 'sum(rate(orders_total[$window]))', legend: orders }]
        """);
  }

  @Override
  public void check(Checked checked, Findings findings) {
    checked.charts(
        (dashboard, chart) -> {
          if (chart.words().description().isBlank() && chart.look().type() != Chart.Type.TEXT) {
            findings.report(
                chart.origin(),
                "chart `" + chart.words().title() + "` has no description",
                "add `description:` with a sentence on how to read it");
          }
        });
  }
}
