package dashwright.compiler.check;

import dashwright.dsl.model.Chart;
import dashwright.dsl.source.Severity;

/** A number has a unit. */
final class MissingUnit implements Rule {
  @Override
  public String id() {
    return "missing-unit";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Help help() {
    return new Help(
        "every chart with numbers has a unit",
        "Is 0.3 a share, seconds or requests? Without a unit the axis does not say, and "
            + "thresholds are guessed.",
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
        """);
  }

  @Override
  public void check(Checked checked, Findings findings) {
    checked.charts(
        (dashboard, chart) -> {
          if (chart.look().unit().isEmpty() && numeric(chart.look().type())) {
            findings.report(
                chart.origin(),
                "chart `" + chart.words().title() + "` has no unit",
                "add `unit:`, such as reqps, s, percentunit, bytes or short");
          }
        });
  }

  private static boolean numeric(Chart.Type type) {
    return switch (type) {
      case TIMESERIES, STAT, GAUGE, BARS, HEATMAP -> true;
      case TABLE, STATE, TEXT -> false;
    };
  }
}
