package dashwright.compiler.check;

import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.Reference;
import dashwright.dsl.model.Resolution;
import dashwright.dsl.source.Severity;
import java.util.List;

/** Dashboards share their resolutions. */
final class OwnResolution implements Rule {
  @Override
  public String id() {
    return "own-resolution";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Help help() {
    return new Help(
        "a resolution of the project serves more than one dashboard",
        "Charts can be compared when they have the same range and step. A preset that one "
            + "dashboard has for itself takes that away; use a built-in one, or share it.",
        """
        project:
          title: Shop
          resolutions: { odd: { range: 5h, step: 10m } }
        metrics:
          orders_total: { type: counter, unit: short, every: 15s }
        dashboards:
          shop:
            kind: custom
            title: Shop
            audience: Its team
            resolution: odd
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
          resolutions: { odd: { range: 5h, step: 10m } }
        metrics:
          orders_total: { type: counter, unit: short, every: 15s }
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
    for (Resolution resolution : checked.resolved().project().resolutions()) {
      List<Dashboard> users =
          checked.resolved().dashboards().values().stream()
              .filter(d -> checked.resolved().resolution(d).id().equals(resolution.id()))
              .toList();
      if (users.size() == 1 && checked.resolved().dashboards().size() > 0) {
        findings.report(
            users.get(0).resolution().map(Reference::origin).orElse(resolution.origin()),
            "only dashboard `" + users.get(0).id() + "` has resolution `" + resolution.id() + "`",
            "use a shared one: incident, day, week, month or capacity");
      }
    }
  }
}
