package dashwright.compiler.check;

import dashwright.dsl.model.Slo;
import dashwright.dsl.source.Severity;
import java.math.BigDecimal;

/** An objective is between nothing and everything. */
final class ObjectiveOutOfRange implements Rule {
  @Override
  public String id() {
    return "objective-out-of-range";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Help help() {
    return new Help(
        "an objective is above 0 % and below 100 %",
        "100 % leaves no budget: every change breaks the promise, and the burn rate is a division "
            + "by zero. 0 % promises nothing.",
        """
        metrics:
          orders_total: { type: counter, unit: short, every: 15s }
          pay_seconds: { type: histogram, unit: s, buckets: [0.1, 0.3, 1] }
        instrumentations:
          pay: { title: Payments, latency: pay_seconds }
        services:
          cart: { title: Cart, type: service, instrumentation: [pay], depends-on: [], called-by: [] }
        slos:
          orders-succeed:
            title: Orders succeed
            service: cart
            objective: 100%
            window: 30d
            sli: { bad: 'orders_total{result="failed"}', total: orders_total }
        """,
        """
        metrics:
          orders_total: { type: counter, unit: short, every: 15s }
          pay_seconds: { type: histogram, unit: s, buckets: [0.1, 0.3, 1] }
        instrumentations:
          pay: { title: Payments, latency: pay_seconds }
        services:
          cart: { title: Cart, type: service, instrumentation: [pay], depends-on: [], called-by: [] }
        slos:
          orders-succeed:
            title: Orders succeed
            service: cart
            objective: 99.9%
            window: 30d
            sli: { bad: 'orders_total{result="failed"}', total: orders_total }
        """);
  }

  @Override
  public void check(Checked checked, Findings findings) {
    for (Slo slo : checked.resolved().slos().values()) {
      for (Objectives.Promise promise : Objectives.of(slo)) {
        BigDecimal objective = promise.objective();
        if (objective.signum() <= 0 || objective.compareTo(BigDecimal.ONE) >= 0) {
          findings.report(
              slo.objective().origin(),
              "an objective of " + Objectives.percent(objective) + " cannot be kept or broken",
              "choose one above 0 % and below 100 %, such as 99.9 %");
        }
      }
    }
  }
}
