package dashwright.compiler.check;

import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Metric;
import dashwright.dsl.model.NumberText;
import dashwright.dsl.source.Severity;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The numbers of a chart are of similar size. */
final class MixedRanges implements Rule {
  @Override
  public String id() {
    return "mixed-ranges";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Help help() {
    return new Help(
        "the metrics of a chart have a similar range",
        "The largest series sets the axis, and the others become a line at zero. Metrics of "
            + "similar size go together: p50 and p90, but p99 in a chart of its own. The limit is "
            + "`project.limits.range-ratio`.",
        """
        metrics:
          cart_items: { type: gauge, unit: short, typical: [0, 500] }
          cart_bytes: { type: gauge, unit: bytes, typical: [0, 900] }
          cart_users: { type: gauge, unit: short, typical: [0, 900000] }
        dashboards:
          shop:
            kind: custom
            title: Shop
            audience: Its team
            sections:
              - title: Orders
                charts:
                  carts:
                    title: Carts
                    description: What is in the carts.
                    unit: short
                    queries:
                      - { promql: sum(cart_items), legend: items }
                      - { promql: sum(cart_users), legend: other }
        """,
        """
        metrics:
          cart_items: { type: gauge, unit: short, typical: [0, 500] }
          cart_bytes: { type: gauge, unit: bytes, typical: [0, 900] }
          cart_users: { type: gauge, unit: short, typical: [0, 900000] }
        dashboards:
          shop:
            kind: custom
            title: Shop
            audience: Its team
            sections:
              - title: Orders
                charts:
                  carts:
                    title: Carts
                    description: What is in the carts.
                    unit: short
                    queries:
                      - { promql: sum(cart_items), legend: items }
                      - { promql: sum(cart_items) / 2, legend: other }
        """);
  }

  @Override
  public void check(Checked checked, Findings findings) {
    BigDecimal limit = checked.resolved().project().limits().rangeRatio();
    checked.charts(
        (dashboard, chart) -> {
          if (chart.look().scale() == Chart.Scale.LOG || chart.look().type() == Chart.Type.TABLE) {
            return;
          }
          List<Metric> metrics =
              chart.queries().stream()
                  .map(query -> Metrics.plain(checked.resolved().catalogue(), query))
                  .flatMap(Optional::stream)
                  .filter(metric -> most(metric).signum() > 0)
                  .sorted(Comparator.comparing(MixedRanges::most))
                  .toList();
          if (metrics.isEmpty()) {
            return;
          }
          Metric least = metrics.get(0);
          Metric most = metrics.get(metrics.size() - 1);
          if (most(most).compareTo(most(least).multiply(limit)) > 0) {
            findings.report(
                chart.origin(),
                "`"
                    + most.name()
                    + "` hides `"
                    + least.name()
                    + "`: it is over "
                    + NumberText.plain(limit)
                    + " times larger",
                "draw them in charts of their own, or use `scale: log`");
          }
        });
  }

  private static BigDecimal most(Metric metric) {
    return metric.typical().map(Metric.Typical::high).orElse(BigDecimal.ZERO);
  }
}
