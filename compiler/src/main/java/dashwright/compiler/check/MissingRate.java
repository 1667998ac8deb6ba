package dashwright.compiler.check;

import dashwright.compiler.inference.Course;
import dashwright.dsl.model.Chart;
import dashwright.dsl.source.Severity;

/** A counter is charted by its rate. */
final class MissingRate implements Rule {
  @Override
  public String id() {
    return "missing-rate";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Help help() {
    return new Help(
        "a chart shows the rate or increase of a counter, not the counter",
        "A counter only grows, and starts again at 0 with its process: the line tells how long the"
            + " process has run. Its `rate` tells what happens now, its `increase` what happened in"
            + " a while.",
        """
        metrics:
          orders_total: { type: counter, unit: short, every: 15s, labels: { region: [eu, us], result: [ok, failed] } }
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
                    queries: [{ promql: 'sum(orders_total)', legend: orders }]
        """,
        """
        metrics:
          orders_total: { type: counter, unit: short, every: 15s, labels: { region: [eu, us], result: [ok, failed] } }
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
        """);
  }

  @Override
  public void check(Checked checked, Findings findings) {
    for (ReadChart chart : checked.charts()) {
      for (ReadQuery query : chart.queries()) {
        boolean bare =
            query.inferred().filter(known -> known.course() == Course.COUNTER).isPresent();
        if (bare && drawn(chart.draft().look().type())) {
          findings.report(
              query.at(query.text().tree().get().extent()),
              "this is a counter, which only grows: `" + query.metrics().get(0) + "`",
              "take its rate: `rate(" + query.metrics().get(0) + "[$window])`");
        }
      }
    }
  }

  private static boolean drawn(Chart.Type type) {
    return switch (type) {
      case TIMESERIES, STAT, GAUGE, BARS, HEATMAP -> true;
      case TABLE, STATE, TEXT -> false;
    };
  }
}
