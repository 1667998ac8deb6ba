package dashwright.compiler.check;

import dashwright.dsl.model.Service;
import dashwright.dsl.model.Slo;
import dashwright.dsl.source.Severity;
import java.util.List;

/** A service makes few promises. */
final class TooManySlos implements Rule {
  @Override
  public String id() {
    return "too-many-slos";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Help help() {
    return new Help(
        "a service has at most five SLOs",
        "Each SLO is a promise that somebody watches, with two alerts. Keep those that users "
            + "would notice; measure the rest without promising it.",
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
          orders-succeed-1:
            title: Orders succeed
            service: cart
            objective: 99.9%
            window: 30d
            sli: { bad: 'orders_total{result="failed"}', total: orders_total }
          orders-succeed-2:
            title: Orders succeed
            service: cart
            objective: 99.9%
            window: 30d
            sli: { bad: 'orders_total{result="failed"}', total: orders_total }
          orders-succeed-3:
            title: Orders succeed
            service: cart
            objective: 99.9%
            window: 30d
            sli: { bad: 'orders_total{result="failed"}', total: orders_total }
          orders-succeed-4:
            title: Orders succeed
            service: cart
            objective: 99.9%
            window: 30d
            sli: { bad: 'orders_total{result="failed"}', total: orders_total }
          orders-succeed-5:
            title: Orders succeed
            service: cart
            objective: 99.9%
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
          orders-succeed-1:
            title: Orders succeed
            service: cart
            objective: 99.9%
            window: 30d
            sli: { bad: 'orders_total{result="failed"}', total: orders_total }
          orders-succeed-2:
            title: Orders succeed
            service: cart
            objective: 99.9%
            window: 30d
            sli: { bad: 'orders_total{result="failed"}', total: orders_total }
          orders-succeed-3:
            title: Orders succeed
            service: cart
            objective: 99.9%
            window: 30d
            sli: { bad: 'orders_total{result="failed"}', total: orders_total }
          orders-succeed-4:
            title: Orders succeed
            service: cart
            objective: 99.9%
            window: 30d
            sli: { bad: 'orders_total{result="failed"}', total: orders_total }
        """);
  }

  @Override
  public void check(Checked checked, Findings findings) {
    for (Service service : checked.resolved().services().values()) {
      List<Slo> own =
          checked.resolved().slos().values().stream()
              .filter(slo -> slo.service().id().equals(service.id()))
              .toList();
      if (own.size() > MOST) {
        findings.report(
            own.get(MOST).origin(),
            "`" + service.id() + "` has " + own.size() + " SLOs, more than " + MOST,
            "keep those that users would notice");
      }
    }
  }

  private static final int MOST = 5;
}
