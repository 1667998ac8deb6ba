package dashwright.compiler.check;

import dashwright.compiler.promql.Promql;
import dashwright.dsl.source.Severity;

/** Every query fits together. */
final class PromqlType implements Rule {
  @Override
  public String id() {
    return "promql-type";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Help help() {
    return new Help(
        "functions and operators of a query get what they take",
        "Prometheus refuses a query whose parts do not fit, such as the rate of something that is "
            + "not a range of samples.",
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
                    queries: [{ promql: 'sum(rate(orders_total))', legend: orders }]
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
    PromqlProblems.report(checked, Promql.Kind.TYPE, findings);
  }
}
