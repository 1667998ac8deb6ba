package dashwright.compiler.check;

import dashwright.compiler.expand.DraftChart;
import dashwright.compiler.expand.DraftDashboard;
import dashwright.compiler.expand.Expanded;
import dashwright.dsl.source.Severity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A dashboard shows a thing once. */
final class DuplicateChart implements Rule {
  @Override
  public String id() {
    return "duplicate-chart";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Help help() {
    return new Help(
        "no two charts of a dashboard draw the same queries",
        "A chart that is there twice takes the place of one that is missing, and the reader looks "
            + "for the difference.",
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
                  more:
                    title: More orders
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
                    queries: [{ promql: 'sum(rate(orders_total[$window]))', legend: orders }]
                  more:
                    title: More orders
                    description: Orders a second.
                    unit: reqps
                    queries: [{ promql: 'sum by (region) (rate(orders_total[$window]))', legend: orders }]
        """);
  }

  @Override
  public void check(Checked checked, Findings findings) {
    for (Expanded environment : checked.expanded()) {
      for (DraftDashboard dashboard : environment.dashboards()) {
        Map<String, DraftChart> seen = new LinkedHashMap<>();
        for (DraftChart chart : dashboard.charts()) {
          check(chart, seen, findings);
        }
      }
    }
  }

  private static void check(DraftChart chart, Map<String, DraftChart> seen, Findings findings) {
    if (chart.queries().isEmpty()) {
      return;
    }
    String drawn =
        chart.look().type()
            + chart.queries().stream()
                .map(query -> query.promql().strip() + query.scope())
                .sorted()
                .collect(Collectors.joining("\n"));
    DraftChart first = seen.putIfAbsent(drawn, chart);
    if (first != null && chart.maker() == DraftChart.Maker.AUTHOR) {
      findings.report(
          findings
              .finding(
                  chart.origin(),
                  "chart `"
                      + chart.words().title()
                      + "` draws the same as `"
                      + first.words().title()
                      + "`")
              .label(first.origin(), "drawn first here")
              .help("remove one of them"));
    }
  }
}
