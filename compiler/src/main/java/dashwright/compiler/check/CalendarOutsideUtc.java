package dashwright.compiler.check;

import dashwright.compiler.slo.SloWindow;
import dashwright.dsl.model.Slo;
import dashwright.dsl.source.Severity;

/** Calendar windows are those of UTC, the only calendar that Prometheus knows. */
final class CalendarOutsideUtc implements Rule {
  @Override
  public String id() {
    return "calendar-outside-utc";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Help help() {
    return new Help(
        "rules can follow a calendar window",
        "Prometheus knows the calendar of UTC only. In another time zone the rules of such an SLO "
            + "record no month to date and no budget: the pages show them, by the standard time of "
            + "the zone. Burn-rate alerts work all the same.",
        """
        project: { title: Shop, timezone: Europe/Berlin }
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
            window: month
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
    String timezone = checked.resolved().project().timezone();
    for (Slo slo : checked.resolved().slos().values()) {
      boolean known =
          slo.window().values().stream()
              .allMatch(window -> SloWindow.of(window, timezone).isKnownToRules());
      if (!known) {
        findings.report(
            slo.origin(),
            "the calendar of "
                + timezone
                + " is not known to Prometheus, so no rule records the budget of `"
                + slo.id()
                + "`",
            "set the project's `timezone: UTC`, or take a rolling `window: 30d`");
      }
    }
  }
}
