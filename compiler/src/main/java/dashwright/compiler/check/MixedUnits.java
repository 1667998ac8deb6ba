package dashwright.compiler.check;

import dashwright.compiler.inference.Inferred;
import dashwright.compiler.inference.Measured;
import dashwright.dsl.model.Chart;
import dashwright.dsl.source.Severity;
import java.util.List;
import java.util.Optional;

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
    for (ReadChart chart : checked.charts()) {
      if (chart.draft().look().type() != Chart.Type.TABLE) {
        List<ReadQuery> known =
            chart.queries().stream().filter(query -> unit(query).isPresent()).toList();
        known.stream()
            .filter(query -> !unit(query).get().fits(unit(known.get(0)).get()))
            .findFirst()
            .ifPresent(other -> report(chart, known.get(0), other, findings));
      }
    }
  }

  private static Optional<Measured> unit(ReadQuery query) {
    return query.inferred().flatMap(Inferred::unit);
  }

  private static void report(ReadChart chart, ReadQuery one, ReadQuery other, Findings findings) {
    findings.report(
        chart.draft().origin(),
        chart.name() + " mixes units: " + said(one) + ", " + said(other),
        "give each unit a chart of its own");
  }

  private static String said(ReadQuery query) {
    String unit =
        unit(query)
            .flatMap(Measured::unit)
            .map(known -> "`" + known.id() + "`")
            .orElse("a unit of its own");
    return "`" + query.name() + "` is in " + unit;
  }
}
