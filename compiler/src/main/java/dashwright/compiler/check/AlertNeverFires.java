package dashwright.compiler.check;

import dashwright.compiler.expand.Expanded;
import dashwright.compiler.slo.BurnAlerts;
import dashwright.dsl.model.NumberText;
import dashwright.dsl.model.Slo;
import dashwright.dsl.source.Severity;
import java.math.BigDecimal;
import java.math.MathContext;

/** An alert can fire. */
final class AlertNeverFires implements Rule {
  @Override
  public String id() {
    return "alert-never-fires";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Help help() {
    return new Help(
        "the burn rate of an alert can be reached",
        "The error ratio is at most 1, and the burn rate at most 1 / (1 - objective). At 90 % "
            + "that is 10: an alert above it never fires, however bad it gets.",
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
            objective: 90%
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
            objective: 99%
            window: 30d
            sli: { bad: 'orders_total{result="failed"}', total: orders_total }
        """);
  }

  @Override
  public void check(Checked checked, Findings findings) {
    for (Expanded environment : checked.expanded()) {
      String id = environment.environment().id();
      for (Slo slo : checked.resolved().slos().values()) {
        BigDecimal objective = slo.objective().value().in(id);
        BurnAlerts.of(slo.alerts(), id).forEach(alert -> check(alert, objective, findings));
      }
    }
  }

  private static void check(Slo.BurnAlert alert, BigDecimal objective, Findings findings) {
    BigDecimal budget = BigDecimal.ONE.subtract(objective);
    boolean possible = budget.signum() > 0 && budget.compareTo(BigDecimal.ONE) < 0;
    if (possible && alert.burn().multiply(budget).compareTo(BigDecimal.ONE) >= 0) {
      findings.report(
          alert.origin(),
          "an alert at burn rate "
              + NumberText.plain(alert.burn())
              + " never fires: with an objective of "
              + Objectives.percent(objective)
              + " the burn rate is at most "
              + NumberText.plain(BigDecimal.ONE.divide(budget, new MathContext(4))),
          "choose a stricter objective, or `alerts:` with lower burn rates");
    }
  }
}
