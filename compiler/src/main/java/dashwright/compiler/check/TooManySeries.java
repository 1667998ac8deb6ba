package dashwright.compiler.check;

import dashwright.compiler.expand.DraftChart;
import dashwright.compiler.expand.DraftQuery;
import dashwright.dsl.source.Severity;

/** A chart shows few series. */
final class TooManySeries implements Rule {
  @Override
  public String id() {
    return "too-many-series";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Help help() {
    return new Help(
        "a chart shows at most as many series as the project allows",
        "Beyond a dozen lines a chart is a colour plate, and slow. Group by fewer labels, or take "
            + "the worst with `topk`. The limit is `project.limits.series-per-chart`.",
        """
        metrics:
          cart_items: { type: gauge, unit: short, labels: { customer: 4000, region: [eu, us] } }
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
                    queries: [{ promql: 'sum by (customer) (cart_items)', legend: orders }]
        """,
        """
        metrics:
          cart_items: { type: gauge, unit: short, labels: { customer: 4000, region: [eu, us] } }
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
                    queries: [{ promql: 'sum by (region) (cart_items)', legend: orders }]
        """);
  }

  @Override
  public void check(Checked checked, Findings findings) {
    int most = checked.resolved().project().limits().seriesPerChart();
    checked.charts(
        (dashboard, chart) -> {
          long series = 0;
          for (DraftQuery query : chart.queries()) {
            series += Metrics.series(checked.resolved().catalogue(), query);
          }
          if (series > most && chart.maker() != DraftChart.Maker.STANDARD) {
            findings.report(
                chart.origin(),
                "chart `"
                    + chart.words().title()
                    + "` may show "
                    + series
                    + " series, more than "
                    + most,
                "group by fewer labels, or keep the worst with `topk`");
          }
        });
  }
}
