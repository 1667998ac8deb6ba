package dashwright.compiler.plan;

import java.time.Duration;
import java.util.List;

/**
 * The alerts that thresholds of a dashboard's charts define. Of a chart that several dashboards
 * show, only the first has them.
 *
 * @param dashboard its id
 * @param alerts in the order of the charts
 */
public record ChartRules(String dashboard, List<RulePlan.Alert> alerts) {
  private static final Duration INTERVAL = Duration.ofMinutes(1);

  public ChartRules {
    alerts = List.copyOf(alerts);
  }

  /** All its rules, in one group. */
  public RuleGroup group() {
    return new RuleGroup("charts-" + dashboard, INTERVAL, alerts);
  }
}
