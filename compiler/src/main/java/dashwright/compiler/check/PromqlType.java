package dashwright.compiler.check;

import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.ValueType;
import dashwright.dsl.source.Severity;
import java.util.Optional;

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
            + "not a range of samples. A chart needs values, too: a range or a text has none.",
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
    checked.queries(
        query ->
            query
                .text()
                .tree()
                .filter(tree -> query.text().problems().isEmpty())
                .ifPresent(tree -> checkResult(query, tree, findings)));
  }

  /** A server gives no course of a range or a text. */
  private static void checkResult(ReadQuery query, Expression tree, Findings findings) {
    ValueType type = Promql.type(tree);
    Optional<String> help =
        switch (type) {
          case MATRIX ->
              Optional.of("say what to make of the range, such as by `rate` or `max_over_time`");
          case STRING ->
              Optional.of("write an expression that has a value, or use a chart of text");
          case SCALAR, VECTOR, UNKNOWN -> Optional.empty();
        };
    help.ifPresent(
        text ->
            findings.report(
                query.at(tree.extent()),
                "the query gives a " + type.text() + ", not values",
                text));
  }
}
