package dashwright.compiler.check;

import dashwright.dsl.model.Chart;
import dashwright.dsl.source.Severity;
import java.util.OptionalLong;

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
    for (ReadChart chart : checked.charts()) {
      long series = chart.queries().stream().mapToLong(TooManySeries::series).sum();
      // The rows of a heatmap are no lines.
      boolean lines = chart.draft().look().type() != Chart.Type.HEATMAP;
      if (series > most && lines && chart.isWritten()) {
        findings.report(
            chart.draft().origin(),
            chart.name() + " may show " + series + " series, more than " + most,
            "group by fewer labels, or keep the worst with `topk`");
      }
    }
  }

  /** How many there may be; where nothing is known, one. */
  private static long series(ReadQuery query) {
    return query
        .inferred()
        .map(known -> known.labels().count())
        .orElse(OptionalLong.empty())
        .orElse(1);
  }
}
