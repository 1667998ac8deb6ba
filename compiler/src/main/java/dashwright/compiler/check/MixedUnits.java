package dashwright.compiler.check;

import dashwright.compiler.expand.DraftQuery;
import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Unit;
import dashwright.dsl.source.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The numbers of a chart have one unit. */
final class MixedUnits implements Rule {
  @Override
  public String id() {
    return "mixed-units";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Help help() {
    return new Help(
        "the metrics of a chart share a unit",
        "An axis has one unit. Bytes beside counts, or seconds beside ratios, are read wrongly. "
            + "Put them into charts of their own.",
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
                      - { promql: sum(cart_bytes), legend: other }
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
                      - { promql: sum(cart_users), legend: other }
        """);
  }

  @Override
  public void check(Checked checked, Findings findings) {
    checked.charts(
        (dashboard, chart) -> {
          Map<Unit.Dimension, String> dimensions = new LinkedHashMap<>();
          for (DraftQuery query : chart.queries()) {
            Metrics.plain(checked.resolved().catalogue(), query)
                .ifPresent(m -> dimensions.putIfAbsent(m.unit().dimension(), m.name()));
          }
          if (dimensions.size() > 1 && chart.look().type() != Chart.Type.TABLE) {
            List<String> names = List.copyOf(dimensions.values());
            findings.report(
                chart.origin(),
                "chart `"
                    + chart.words().title()
                    + "` mixes units: `"
                    + names.get(0)
                    + "` and `"
                    + names.get(1)
                    + "`",
                "give each unit a chart of its own");
          }
        });
  }
}
