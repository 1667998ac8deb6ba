package dashwright.compiler.slo;

import dashwright.dsl.model.AlertSeverity;
import dashwright.dsl.model.Located;
import dashwright.dsl.model.Slo;
import dashwright.dsl.source.Origin;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** The alerts of an SLO: burn rates and the two windows over which each must be exceeded. */
public final class BurnAlerts {
  private BurnAlerts() {}

  /** Whether a definition asks for any. */
  public static boolean any(Located<Slo.Alerts> alerts) {
    return !(alerts.value() instanceof Slo.Alerts.None);
  }

  /** The alerts that a definition asks for in an environment, most urgent first. */
  public static List<Slo.BurnAlert> of(Located<Slo.Alerts> alerts, String environment) {
    Origin origin = alerts.origin();
    if (alerts.value() instanceof Slo.Alerts.Own own) {
      return own.alerts().stream().map(alert -> alert.in(environment)).toList();
    }
    if (alerts.value() instanceof Slo.Alerts.Workbook) {
      return List.of(
          alert("14.4", AlertSeverity.HIGH, 60, 5, 2, origin),
          alert("6", AlertSeverity.HIGH, 360, 30, 15, origin),
          alert("3", AlertSeverity.LOW, 1440, 120, 60, origin),
          alert("1", AlertSeverity.LOW, 4320, 360, 180, origin));
    }
    return alerts.value() instanceof Slo.Alerts.None
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
