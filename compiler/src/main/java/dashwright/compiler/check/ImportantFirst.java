package dashwright.compiler.check;

import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.Section;
import dashwright.dsl.source.Severity;

/** The most important charts stand on top. */
final class ImportantFirst implements Rule {
  @Override
  public String id() {
    return "important-first";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Help help() {
    return new Help(
        "charts with alerts come before charts without; a section on top holds a threshold",
        "Who opens a page in an incident reads its top. A section with `position: top` has to "
            + "hold a chart with a threshold, and within a section charts with alerts come first.",
        """
        metrics:
          cart_items: { type: gauge, unit: short, typical: [0, 500] }
          cart_bytes: { type: gauge, unit: bytes, typical: [0, 900] }
          cart_users: { type: gauge, unit: short, typical: [0, 900000] }
          orders_total: { type: counter, unit: short }
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
                    description: Open carts.
                    unit: short
                    queries: [{ promql: sum(cart_items), legend: items }]
                  orders:
                    title: Failed orders
                    description: Orders a second that failed.
                    unit: reqps
                    queries: [{ promql: 'sum(rate(orders_total{result="failed"}[$window]))', legend: failed }]
                    thresholds: [{ above: 1, severity: high, alert: OrdersFail }]
        """,
        """
        metrics:
          cart_items: { type: gauge, unit: short, typical: [0, 500] }
          cart_bytes: { type: gauge, unit: bytes, typical: [0, 900] }
          cart_users: { type: gauge, unit: short, typical: [0, 900000] }
          orders_total: { type: counter, unit: short }
        dashboards:
          shop:
            kind: custom
            title: Shop
            audience: Its team
            sections:
              - title: Orders
                charts:
                  orders:
                    title: Failed orders
                    description: Orders a second that failed.
                    unit: reqps
                    queries: [{ promql: 'sum(rate(orders_total{result="failed"}[$window]))', legend: failed }]
                    thresholds: [{ above: 1, severity: high, alert: OrdersFail }]
                  carts:
                    title: Carts
                    description: Open carts.
                    unit: short
                    queries: [{ promql: sum(cart_items), legend: items }]
        """);
  }

  @Override
  public void check(Checked checked, Findings findings) {
    for (Dashboard dashboard : checked.resolved().dashboards().values()) {
      for (Section section : dashboard.sections()) {
        top(section, findings);
        order(section, findings);
      }
    }
  }

  private static void top(Section section, Findings findings) {
    boolean judged = section.charts().stream().anyMatch(c -> !c.thresholds().isEmpty());
    if (section.position() == Section.Position.TOP && !judged) {
      findings.report(
          section.origin(),
          "section `" + section.title() + "` stands on top, but no chart of it has a threshold",
          "remove `position: top`, or give its most important chart a threshold");
    }
  }

  private static void order(Section section, Findings findings) {
    Chart quiet = null;
    for (Chart chart : section.charts()) {
      boolean alerts =
          chart.thresholds().stream()
              .anyMatch(t -> t.alert().isPresent() || t.existing().isPresent());
      if (!alerts && quiet == null) {
        quiet = chart;
      } else if (alerts && quiet != null) {
        findings.report(
            findings
                .finding(
                    chart.origin(),
                    "chart `"
                        + chart.id()
                        + "` has an alert, but stands behind `"
                        + quiet.id()
                        + "`, which has none")
                .label(quiet.origin(), "this one has no alert")
                .help("move it up"));
        return;
      }
    }
  }
}
