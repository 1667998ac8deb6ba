package dashwright.compiler.check;

import dashwright.compiler.promql.Scoping;
import dashwright.dsl.source.Severity;

/** A query does not contradict where it looks. */
final class ScopeConflict implements Rule {
  @Override
  public String id() {
    return "scope-conflict";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Help help() {
    return new Help(
        "a matcher of a query agrees with the scope of its chart",
        "Where a query looks comes from the select of its service, endpoint and environment. A"
            + " matcher that asks for something else matches nothing. Take the matcher out, or give"
            + " the chart its own `select:`, or `scope: none`.",
        """
        metrics:
          orders_total: { type: counter, unit: short, every: 15s }
        services:
          cart: { title: Cart, type: service, select: { service_name: cart }, depends-on: [], called-by: [] }
        dashboards:
          cart:
            kind: service
            title: Cart
            audience: Its developers
            service: cart
            sections:
              - title: Orders
                charts:
                  orders:
                    title: Orders
                    description: Orders a second.
                    unit: reqps
                    queries: [{ promql: 'sum(rate(orders_total{service_name="basket"}[$window]))', legend: orders }]
        """,
        """
        metrics:
          orders_total: { type: counter, unit: short, every: 15s }
        services:
          cart: { title: Cart, type: service, select: { service_name: cart }, depends-on: [], called-by: [] }
        dashboards:
          cart:
            kind: service
            title: Cart
            audience: Its developers
            service: cart
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
    checked.queries(
        query -> {
          for (Scoping.Conflict conflict : query.conflicts()) {
            findings.report(
                query.at(conflict.offset(), conflict.length()),
                "`" + conflict.found() + "` contradicts the scope `" + conflict.wanted() + "`",
                "remove the matcher, or give the chart `select:` or `scope: none`");
          }
        });
  }
}
