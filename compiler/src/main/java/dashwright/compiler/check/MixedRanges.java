package dashwright.compiler.check;

import dashwright.compiler.inference.Inferred;
import dashwright.compiler.inference.Range;
import dashwright.dsl.model.Chart;
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
    for (ReadChart chart : checked.charts()) {
      if (chart.draft().look().scale() != Chart.Scale.LOG
          && chart.draft().look().type() != Chart.Type.TABLE) {
        check(chart, limit, findings);
      }
    }
  }

  private static void check(ReadChart chart, BigDecimal limit, Findings findings) {
    List<ReadQuery> sized =
        chart.queries().stream()
            .filter(query -> range(query).filter(range -> range.high() > 0).isPresent())
            .toList();
    Optional<ReadQuery> least =
        sized.stream().min(Comparator.comparing(query -> range(query).get().most()));
    Optional<ReadQuery> most =
        sized.stream().max(Comparator.comparing(query -> range(query).get().high()));
    if (least.isPresent() && most.isPresent()) {
      double hidden = range(least.get()).get().most() * limit.doubleValue();
      if (range(most.get()).get().high() > hidden) {
        findings.report(
            chart.draft().origin(),
            "`"
                + most.get().name()
                + "` hides `"
                + least.get().name()
                + "`: it is over "
                + NumberText.plain(limit)
                + " times larger",
            "draw them in charts of their own, or use `scale: log`");
      }
    }
  }

  private static Optional<Range> range(ReadQuery query) {
    return query.inferred().flatMap(Inferred::range);
  }
}
