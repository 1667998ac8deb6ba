package dashwright.compiler.check;

import dashwright.dsl.model.Slo;
import dashwright.dsl.source.Severity;
import java.math.BigDecimal;

/** An objective leaves room for change. */
final class ObjectiveTooStrict implements Rule {
  @Override
  public String id() {
    return "objective-too-strict";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Help help() {
    return new Help(
        "an objective is at most 99.9 %",
        "99.99 % leaves four minutes a month: less than it takes to wake somebody, and less than "
            + "the network between you and your users fails. Promise what they notice.",
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
            objective: 99.99%
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
        boolean possible = objective.compareTo(BigDecimal.ONE) < 0;
        if (possible && objective.compareTo(STRICTEST) > 0) {
          findings.report(
              slo.objective().origin(),
              "an objective of "
                  + Objectives.percent(objective)
                  + " leaves "
                  + promise.minutes()
                  + " of failure",
              "promise at most 99.9 %, or accept this finding with its reason");
        }
      }
    }
  }

  private static final BigDecimal STRICTEST = new BigDecimal("0.999");
}
