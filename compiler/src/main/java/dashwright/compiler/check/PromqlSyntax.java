package dashwright.compiler.check;

import dashwright.compiler.promql.Promql;
import dashwright.dsl.source.Severity;

/** Every query is PromQL. */
final class PromqlSyntax implements Rule {
  @Override
  public String id() {
    return "promql-syntax";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Help help() {
    return new Help(
        "a query is well-formed PromQL",
        "Prometheus refuses the query, and the chart says \"No data\" at three in the morning.",
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
                    queries: [{ promql: 'sum(rate(orders_total[$window])', legend: orders }]
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
    PromqlProblems.report(checked, Promql.Kind.SYNTAX, findings);
  }
}
