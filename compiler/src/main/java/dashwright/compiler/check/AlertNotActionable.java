package dashwright.compiler.check;

import dashwright.compiler.plan.LinePlan;
import dashwright.compiler.plan.LinkPlan;
import dashwright.compiler.slo.BurnAlerts;
import dashwright.dsl.model.Slo;
import dashwright.dsl.source.Severity;

/** An alert says what to do. */
final class AlertNotActionable implements Rule {
  @Override
  public String id() {
    return "alert-not-actionable";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Help help() {
    return new Help(
        "whatever wakes somebody has a runbook",
        "An alert without a runbook is a noise with a name. Give the SLO, the service or the "
            + "chart a `runbook:`.",
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
        """,
        """
        metrics:
          orders_total: { type: counter, unit: short, every: 15s }
          pay_seconds: { type: histogram, unit: s, buckets: [0.1, 0.3, 1] }
        instrumentations:
          pay: { title: Payments, latency: pay_seconds }
        services:
          cart: { title: Cart, type: service, instrumentation: [pay], depends-on: [], called-by: [], runbook: https://runbooks.example.com/cart }
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
      boolean runbook =
          slo.runbook().isPresent()
              || checked.resolved().service(slo.service()).runbook().isPresent();
      if (!runbook && BurnAlerts.any(slo.alerts())) {
        findings.report(
            slo.origin(),
            "the alerts of `" + slo.id() + "` lead to no runbook",
            "add `runbook:` to the SLO or to service `" + slo.service().id() + "`");
      }
    }
    checked.charts(
        (dashboard, chart) -> {
          boolean runbook =
              chart.links().stream().anyMatch(link -> link.kind() == LinkPlan.Kind.RUNBOOK);
          for (LinePlan line : chart.lines()) {
            if (!runbook && line.alert().isPresent()) {
              findings.report(
                  line.origin(),
                  "alert `" + line.alert().get() + "` leads to no runbook",
                  "add `runbook:` to the chart or to its service");
            }
          }
        });
  }
}
