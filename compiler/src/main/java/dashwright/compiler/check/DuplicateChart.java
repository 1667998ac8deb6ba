package dashwright.compiler.check;

import dashwright.compiler.expand.DraftChart;
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
    Map<String, ReadChart> seen = new LinkedHashMap<>();
    checked.charts().stream()
        .filter(chart -> !chart.queries().isEmpty())
        .forEach(chart -> check(chart, seen, findings));
  }

  private static void check(ReadChart chart, Map<String, ReadChart> seen, Findings findings) {
    ReadChart first = seen.putIfAbsent(drawn(chart), chart);
    if (first != null && chart.draft().maker() == DraftChart.Maker.AUTHOR) {
      findings.report(
          findings
              .finding(
                  chart.draft().origin(),
                  chart.name() + " draws the same as `" + first.draft().words().title() + "`")
              .label(first.draft().origin(), "drawn first here")
              .help("remove one of them"));
    }
  }

  /** What a chart draws, in words that are the same for the same thing. */
  private static String drawn(ReadChart chart) {
    return chart.dashboard().uid()
        + chart.draft().look().type()
        + chart.queries().stream()
            .map(query -> query.text().canonical() + query.draft().scope())
            .sorted()
            .collect(Collectors.joining("\n"));
  }
}
