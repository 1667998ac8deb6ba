package dashwright.compiler.expand;

import dashwright.compiler.plan.LinePlan;
import dashwright.compiler.slo.BurnAlerts;
import dashwright.dsl.model.AlertSeverity;
import dashwright.dsl.model.Slo;
import dashwright.dsl.model.Threshold;
import dashwright.dsl.source.Origin;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The lines that follow from SLOs: what their alerts and objectives mean on other charts. */
final class SloLines {
  private final Setting setting;

  SloLines(Setting setting) {
    this.setting = setting;
  }

  /** Burn rates at which somebody is told, as lines of a burn-rate chart. */
  static List<LinePlan> burnRates(List<Slo.BurnAlert> alerts) {
    return alerts.stream()
        .map(
            alert ->
                line(
                    LinePlan.Kind.THRESHOLD,
                    alert.burn(),
                    Optional.of(alert.severity()),
                    "",
                    alert.origin()))
        .toList();
  }

  /** An objective, as the line of an SLI. */
  LinePlan objective(Slo slo) {
    return new LinePlan(
        LinePlan.Kind.OBJECTIVE,
        Threshold.Side.BELOW,
        slo.objective().value().in(setting.id()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        Duration.ZERO,
        AuthorCharts.ALERT_WINDOW,
        slo.objective().origin());
  }

  /** Where the budget is used up. */
  static LinePlan usedUp(Origin origin) {
    return line(LinePlan.Kind.REFERENCE, BigDecimal.ZERO, Optional.empty(), "used up", origin);
  }

  /**
   * The error ratios at which the availability SLO of a service or endpoint burns its budget as
   * fast as its alerts say: burn rate x (1 - objective).
   */
  List<LinePlan> errorRatios(String service, Optional<String> endpoint) {
    return about(service, endpoint, Slo.Sli.Availability.class)
        .map(
            slo -> {
              BigDecimal budget = BigDecimal.ONE.subtract(slo.objective().value().in(setting.id()));
              return BurnAlerts.of(slo.alerts(), setting.id()).stream()
                  .filter(alert -> first(slo, alert))
                  .map(
                      alert ->
                          line(
                              LinePlan.Kind.THRESHOLD,
                              alert.burn().multiply(budget),
                              Optional.of(alert.severity()),
                              "",
                              alert.origin()))
                  .toList();
            })
        .orElse(List.of());
  }

  /** The time within which requests were promised to be answered, in units of the histogram. */
  List<LinePlan> latency(String service, Optional<String> endpoint, BigDecimal unitInSeconds) {
    return about(service, endpoint, Slo.Sli.Latency.class)
        .map(
            slo -> {
              Slo.Sli.Latency sli = (Slo.Sli.Latency) slo.sli();
              BigDecimal seconds =
                  BigDecimal.valueOf(sli.within().value().in(setting.id()).toMillis(), 3);
              return List.of(
                  new LinePlan(
                      LinePlan.Kind.OBJECTIVE,
                      Threshold.Side.ABOVE,
                      seconds.divide(unitInSeconds, java.math.MathContext.DECIMAL64),
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty(),
                      "promised",
                      Duration.ZERO,
                      AuthorCharts.ALERT_WINDOW,
                      slo.origin()));
            })
        .orElse(List.of());
  }

  /** The SLO about exactly this; of a service with one endpoint, also that of the endpoint. */
  private Optional<Slo> about(
      String service, Optional<String> endpoint, Class<? extends Slo.Sli> kind) {
    boolean single = setting.resolved().service(service).endpoints().size() == 1;
    return setting.slos().stream()
        .filter(slo -> slo.service().id().equals(service))
        .filter(slo -> kind.isInstance(slo.sli()))
        .filter(
            slo ->
                slo.endpoint().map(reference -> reference.id()).equals(endpoint)
                    || (single && endpoint.isEmpty()))
        .findFirst();
  }

  /** Whether an alert is the first of its severity; further ones would crowd the chart. */
  private boolean first(Slo slo, Slo.BurnAlert alert) {
    return BurnAlerts.of(slo.alerts(), setting.id()).stream()
        .filter(other -> other.severity() == alert.severity())
        .findFirst()
        .orElseThrow()
        .equals(alert);
  }

  private static LinePlan line(
      LinePlan.Kind kind,
      BigDecimal value,
      Optional<AlertSeverity> severity,
      String label,
      Origin origin) {
    return new LinePlan(
        kind,
        Threshold.Side.ABOVE,
        value,
        severity,
        Optional.empty(),
        Optional.empty(),
        label,
        Duration.ZERO,
        AuthorCharts.ALERT_WINDOW,
        origin);
  }
}
