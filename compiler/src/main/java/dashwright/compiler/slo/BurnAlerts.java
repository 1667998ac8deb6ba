package dashwright.compiler.slo;

import dashwright.dsl.model.AlertSeverity;
import dashwright.dsl.model.Located;
import dashwright.dsl.model.Slo;
import dashwright.dsl.source.Origin;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The alerts of an SLO: burn rates and the two windows over which each must be exceeded. */
public final class BurnAlerts {
  private BurnAlerts() {}

  /** Whether a definition asks for any. */
  public static boolean any(Located<Slo.Alerts> alerts) {
    return !(alerts.value() instanceof Slo.Alerts.None);
  }

  /** How many events a long window must have before an alert of an environment fires. */
  public static Optional<BigDecimal> atLeast(Located<Slo.Alerts> alerts, String environment) {
    return watched(alerts).flatMap(w -> w.atLeast()).map(number -> number.in(environment));
  }

  /** Whether and how somebody is told that there is nothing to measure. */
  public static Optional<Slo.Told> noData(Located<Slo.Alerts> alerts) {
    return watched(alerts).flatMap(Slo.Alerts.Watched::noData);
  }

  /** Whether and how somebody is told that the budget is used up. */
  public static Optional<Slo.Told> spent(Located<Slo.Alerts> alerts) {
    return watched(alerts).flatMap(Slo.Alerts.Watched::spent);
  }

  private static Optional<Slo.Alerts.Watched> watched(Located<Slo.Alerts> alerts) {
    return alerts.value() instanceof Slo.Alerts.Watched watched
        ? Optional.of(watched)
        : Optional.empty();
  }

  /** The alerts that a definition asks for in an environment, most urgent first. */
  public static List<Slo.BurnAlert> of(Located<Slo.Alerts> alerts, String environment) {
    return of(alerts.value(), alerts.origin(), environment);
  }

  private static List<Slo.BurnAlert> of(Slo.Alerts alerts, Origin origin, String environment) {
    if (alerts instanceof Slo.Alerts.Watched watched) {
      return of(watched.burn(), origin, environment);
    }
    if (alerts instanceof Slo.Alerts.Own own) {
      return own.alerts().stream().map(alert -> alert.in(environment)).toList();
    }
    if (alerts instanceof Slo.Alerts.Workbook) {
      return List.of(
          alert("14.4", AlertSeverity.HIGH, 60, 5, 2, origin),
          alert("6", AlertSeverity.HIGH, 360, 30, 15, origin),
          alert("3", AlertSeverity.LOW, 1440, 120, 60, origin),
          alert("1", AlertSeverity.LOW, 4320, 360, 180, origin));
    }
    return alerts instanceof Slo.Alerts.None
        ? List.of()
        : List.of(
            alert("10", AlertSeverity.HIGH, 60, 5, 2, origin),
            alert("2", AlertSeverity.LOW, 1440, 120, 15, origin));
  }

  private static Slo.BurnAlert alert(
      String burn, AlertSeverity severity, int longer, int shorter, int lasting, Origin origin) {
    return new Slo.BurnAlert(
        new BigDecimal(burn),
        severity,
        Duration.ofMinutes(longer),
        Duration.ofMinutes(shorter),
        Duration.ofMinutes(lasting),
        origin);
  }
}
