package dashwright.compiler.check;

import dashwright.compiler.promql.Promql;
import dashwright.dsl.source.Severity;

/** A query works on every server. */
final class PromqlExperimental implements Rule {
  @Override
  public String id() {
    return "promql-experimental";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Help help() {
    return new Help(
        "a query needs no experimental feature of the server",
        "A function or modifier that is experimental works only where the server was started "
            + "with its feature switched on, and may change with any release. Use it knowingly.",
        """
        metrics:
          cart_items: { type: gauge, unit: short, every: 15s, labels: { region: [eu, us] } }
        dashboards:
          shop:
            kind: custom
            title: Shop
            audience: Its team
            sections:
              - title: Orders
                charts:
                  orders:
                    title: Carts
                    description: Some of the carts.
                    unit: short
                    queries: [{ promql: 'limitk(3, cart_items)', legend: "{{region}}" }]
        """,
        """
        metrics:
          cart_items: { type: gauge, unit: short, every: 15s, labels: { region: [eu, us] } }
        dashboards:
          shop:
            kind: custom
            title: Shop
            audience: Its team
            sections:
              - title: Orders
                charts:
                  orders:
                    title: Carts
                    description: The fullest carts.
                    unit: short
                    queries: [{ promql: 'topk(3, cart_items)', legend: "{{region}}" }]
        """);
  }

  @Override
  public void check(Checked checked, Findings findings) {
    PromqlProblems.report(checked, Promql.Kind.EXPERIMENTAL, findings);
  }
}
