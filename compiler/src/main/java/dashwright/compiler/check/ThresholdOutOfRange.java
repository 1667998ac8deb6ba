package dashwright.compiler.check;

import dashwright.compiler.expand.DraftChart;
import dashwright.compiler.inference.Inferred;
import dashwright.compiler.inference.Range;
import dashwright.compiler.plan.LinePlan;
import dashwright.dsl.model.NumberText;
import dashwright.dsl.model.Unit;
import dashwright.dsl.source.Severity;
import java.math.BigDecimal;
import java.math.MathContext;
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
        "A line at 5 on a share that goes from 0 to 1 was meant as 5 %, and never tells anything."
            + " Ratios are written as 0.05; other lines lie between `min` and `max`, and not far"
            + " above the `typical` range of the metric.",
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
    for (ReadChart chart : checked.charts()) {
      for (LinePlan line : chart.draft().lines()) {
        outOf(chart, line.value())
            .ifPresent(
                range ->
                    findings.report(
                        line.origin(),
                        "threshold " + NumberText.plain(line.value()) + " lies outside of " + range,
                        "write it in the unit of the chart"));
      }
    }
  }

  private static Optional<String> outOf(ReadChart chart, BigDecimal value) {
    if (chart.draft().maker() != DraftChart.Maker.AUTHOR) {
      return Optional.empty();
    }
    DraftChart.Look look = chart.draft().look();
    BigDecimal low = look.min().orElse(value);
    BigDecimal high = look.max().orElse(value);
    if (value.compareTo(low) < 0 || value.compareTo(high) > 0) {
      return Optional.of("the axis, " + NumberText.plain(low) + " to " + NumberText.plain(high));
    }
    boolean share = look.unit().filter(unit -> unit == Unit.PERCENTUNIT).isPresent();
    if (share && value.abs().compareTo(BigDecimal.ONE) > 0) {
      return Optional.of("0 to 1, what a share can be");
    }
    return chart.queries().size() == 1
        ? chart.queries().get(0).inferred().flatMap(Inferred::range).flatMap(r -> outOf(r, value))
        : Optional.empty();
  }

  private static Optional<String> outOf(Range range, BigDecimal value) {
    double number = value.doubleValue();
    String bounds = plain(range.low()) + " to " + plain(range.most());
    return switch (range.kind()) {
      case CERTAIN ->
          number < range.low() || number > range.most()
              ? Optional.of(bounds + ", what its query can give")
              : Optional.empty();
      case USUAL ->
          range.most() > 0 && number > range.most() * FAR
              ? Optional.of("ten times what its query usually gives, " + bounds)
              : Optional.empty();
    };
  }

  private static String plain(double number) {
    return NumberText.plain(BigDecimal.valueOf(number).round(MathContext.DECIMAL32));
  }

  private static final double FAR = 10;
}
