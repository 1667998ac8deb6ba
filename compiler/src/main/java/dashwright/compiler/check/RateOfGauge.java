package dashwright.compiler.check;

import dashwright.compiler.inference.Course;
import dashwright.compiler.promql.Call;
import dashwright.dsl.source.Severity;
import java.util.Optional;

/** A function fits the kind of its metric. */
final class RateOfGauge implements Rule {
  @Override
  public String id() {
    return "rate-of-gauge";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Help help() {
    return new Help(
        "rate, increase and resets are for counters, delta and deriv for gauges",
        "`rate`, `irate`, `increase` and `resets` take every fall for a restart, so that of a gauge"
            + " they invent growth. `delta`, `idelta`, `deriv` and `predict_linear` take a restart"
            + " of a counter for a fall. If the catalogue is wrong about the metric, correct its"
            + " `type`.",
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
                    title: Items
                    description: How fast carts fill.
                    unit: ops
                    queries: [{ promql: 'sum(rate(cart_items[$window]))', legend: items }]
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
                    title: Items
                    description: How fast carts fill.
                    unit: ops
                    queries: [{ promql: 'sum(deriv(cart_items[$window]))', legend: items }]
        """);
  }

  /** What each function takes, and what to use for the other kind. */
  private record Use(Course wanted, String instead) {}

  private static Optional<Use> use(String function) {
    return switch (function) {
      case "rate", "irate" -> Optional.of(new Use(Course.COUNTER, "`deriv`"));
      case "increase" -> Optional.of(new Use(Course.COUNTER, "`delta`"));
      case "resets" -> Optional.of(new Use(Course.COUNTER, "`changes`"));
      case "deriv", "idelta" -> Optional.of(new Use(Course.GAUGE, "`rate`"));
      case "delta" -> Optional.of(new Use(Course.GAUGE, "`increase`"));
      case "predict_linear" -> Optional.of(new Use(Course.GAUGE, "`increase` and a product"));
      default -> Optional.empty();
    };
  }

  @Override
  public void check(Checked checked, Findings findings) {
    checked.queries(
        query ->
            query
                .text()
                .nodes(Call.class)
                .forEach(call -> use(call.name()).ifPresent(u -> check(query, call, u, findings))));
  }

  private static void check(ReadQuery query, Call call, Use use, Findings findings) {
    Course course = query.inference().operandCourse(call);
    if (course == Course.UNKNOWN || course == use.wanted()) {
      return;
    }
    String kind = course == Course.GAUGE ? "a gauge" : "a counter";
    findings.report(
        query.at(call.nameExtent()),
        "`" + call.name() + "` of " + kind + what(query, call),
        "use " + use.instead() + ", or correct the `type` of the metric");
  }

  private static String what(ReadQuery query, Call call) {
    return query.metrics(call).stream().findFirst().map(metric -> ", `" + metric + "`").orElse("");
  }
}
