package dashwright.compiler.check;

import dashwright.compiler.expand.DraftChart;
import dashwright.compiler.plan.LinePlan;
import dashwright.dsl.model.Metric;
import dashwright.dsl.model.NumberText;
import dashwright.dsl.model.Unit;
import dashwright.dsl.source.Severity;
import java.math.BigDecimal;
import java.util.Optional;

/** A threshold can be crossed. */
final class ThresholdOutOfRange implements Rule {
  @Override
  public String id() {
    return "threshold-out-of-range";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Help help() {
    return new Help(
        "a threshold lies within what its chart can show",
        "A line at 5 on a share that goes from 0 to 1 was meant as 5 %, and never tells anything. "
            + "Ratios are written as 0.05; other lines lie between `min` and `max`, and not far above "
            + "the `typical` range of the metric.",
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
                  failed:
                    title: Failed
                    description: Share of orders that failed.
                    unit: percentunit
                    queries: [{ promql: 'sum(rate(orders_total{result="failed"}[$window])) / sum(rate(orders_total[$window]))', legend: failed }]
                    thresholds: [{ above: 5, severity: high }]
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
                  failed:
                    title: Failed
                    description: Share of orders that failed.
                    unit: percentunit
                    queries: [{ promql: 'sum(rate(orders_total{result="failed"}[$window])) / sum(rate(orders_total[$window]))', legend: failed }]
                    thresholds: [{ above: 0.05, severity: high }]
        """);
  }

  @Override
  public void check(Checked checked, Findings findings) {
    checked.charts(
        (dashboard, chart) -> {
          for (LinePlan line : chart.lines()) {
            outOf(chart, line.value(), checked)
                .ifPresent(
                    range ->
                        findings.report(
                            line.origin(),
                            "threshold "
                                + NumberText.plain(line.value())
                                + " lies outside of "
                                + range,
                            "write it in the unit of the chart"));
          }
        });
  }

  private static Optional<String> outOf(DraftChart chart, BigDecimal value, Checked checked) {
    if (chart.maker() != DraftChart.Maker.AUTHOR) {
      return Optional.empty();
    }
    Unit unit = chart.look().unit().orElse(Unit.NONE);
    BigDecimal low = chart.look().min().orElse(value);
    BigDecimal high = chart.look().max().orElse(value);
    if (value.compareTo(low) < 0 || value.compareTo(high) > 0) {
      return Optional.of("the axis, " + NumberText.plain(low) + " to " + NumberText.plain(high));
    }
    if (unit == Unit.PERCENTUNIT && value.abs().compareTo(BigDecimal.ONE) > 0) {
      return Optional.of("0 to 1, what a share can be");
    }
    return chart.queries().size() == 1 ? untypical(chart, value, checked) : Optional.empty();
  }

  private static Optional<String> untypical(DraftChart chart, BigDecimal value, Checked checked) {
    return Metrics.plain(checked.resolved().catalogue(), chart.queries().get(0))
        .filter(metric -> metric.type() == Metric.Type.GAUGE)
        .flatMap(Metric::typical)
        .filter(typical -> value.compareTo(typical.high().multiply(BigDecimal.TEN)) > 0)
        .map(
            typical ->
                "ten times the typical range of its metric, "
                    + NumberText.plain(typical.low())
                    + " to "
                    + NumberText.plain(typical.high()));
  }
}
