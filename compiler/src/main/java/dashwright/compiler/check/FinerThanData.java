package dashwright.compiler.check;

import dashwright.dsl.model.DurationText;
import dashwright.dsl.source.Severity;
import java.time.Duration;

/** A chart is not finer than its data. */
final class FinerThanData implements Rule {
  @Override
  public String id() {
    return "finer-than-data";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Help help() {
    return new Help(
        "a step is not finer than the data was aggregated",
        "Between two samples there is nothing to see: the line repeats old values, and rates over "
            + "too few samples are wrong. Choose a resolution whose step is at least the metric's "
            + "`every`.",
        """
        project:
          title: Shop
          resolutions: { quarter: { range: 90d, step: 6h } }
        metrics:
          orders_total: { type: counter, unit: short, every: 5m }
        dashboards:
          shop:
            kind: custom
            title: Shop
            audience: Its team
            resolution: incident
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
        project:
          title: Shop
          resolutions: { quarter: { range: 90d, step: 6h } }
        metrics:
          orders_total: { type: counter, unit: short, every: 5m }
        dashboards:
          shop:
            kind: custom
            title: Shop
            audience: Its team
            resolution: day
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
      Duration step = chart.dashboard().resolution().step();
      Duration every = checked.resolved().catalogue().every(chart.metrics());
      if (every.compareTo(step) > 0) {
        findings.report(
            chart.draft().origin(),
            chart.name()
                + " has a point every "
                + DurationText.print(step)
                + ", its data only every "
                + DurationText.print(every),
            "give dashboard `"
                + chart.dashboard().dashboard().id()
                + "` a `resolution:` with a step of at least "
                + DurationText.print(every));
      }
    }
  }
}
