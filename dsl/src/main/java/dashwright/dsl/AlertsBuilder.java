package dashwright.dsl;

import dashwright.dsl.model.AlertSeverity;
import java.time.Duration;

/**
 * When somebody is told about an SLO, beyond burn rates.
 *
 * <pre>{@code
 * define.slo("checkout-availability").alerts(alerts -> alerts.workbook().atLeast(20).spent(HIGH));
 * }</pre>
 */
public final class AlertsBuilder {
  private final Draft draft;

  AlertsBuilder(Draft draft) {
    this.draft = draft;
  }

  /** Tells somebody at burn rate 2 (low) and 10 (high), as without a word about it. */
  public AlertsBuilder standard() {
    draft.put("burn", Written.word("default"));
    return this;
  }

  /** Tells somebody at burn rates 14.4, 6, 3 and 1. */
  public AlertsBuilder workbook() {
    draft.put("burn", Written.word("workbook"));
    return this;
  }

  /** Tells nobody of a burn rate. */
  public AlertsBuilder noBurns() {
    draft.put("burn", Written.word("none"));
    return this;
  }

  /** Tells somebody at burn rates of one's own. */
  public AlertsBuilder burns(BurnAlert... alerts) {
    for (BurnAlert alert : alerts) {
      draft.add("burn", BurnAlert.written(alert, draft));
    }
    return this;
  }

  /** How many events the long window must have, so that one error at night wakes nobody. */
  public AlertsBuilder atLeast(double events) {
    draft.put("at-least", Written.number(events));
    return this;
  }

  /** The same, by environment. */
  public AlertsBuilder atLeast(ByEnvironment<? extends Number> events) {
    draft.put("at-least", ByEnvironment.written(events, Written::number));
    return this;
  }

  /** Tells when the series that it counts are gone for ten minutes. */
  public AlertsBuilder noData(AlertSeverity severity) {
    told("no-data", severity);
    return this;
  }

  /** Tells when the series that it counts are gone for so long. */
  public AlertsBuilder noData(AlertSeverity severity, Duration lasting) {
    told("no-data", severity).put("for", Written.duration(lasting));
    return this;
  }

  /** The same, by environment. */
  public AlertsBuilder noData(AlertSeverity severity, ByEnvironment<Duration> lasting) {
    told("no-data", severity).put("for", ByEnvironment.written(lasting, Written::duration));
    return this;
  }

  /** Tells when the error budget is used up, and stays so for five minutes. */
  public AlertsBuilder spent(AlertSeverity severity) {
    told("spent", severity);
    return this;
  }

  /** Tells when the error budget is used up, and stays so for so long. */
  public AlertsBuilder spent(AlertSeverity severity, Duration lasting) {
    told("spent", severity).put("for", Written.duration(lasting));
    return this;
  }

  /** The same, by environment. */
  public AlertsBuilder spent(AlertSeverity severity, ByEnvironment<Duration> lasting) {
    told("spent", severity).put("for", ByEnvironment.written(lasting, Written::duration));
    return this;
  }

  private Draft told(String key, AlertSeverity severity) {
    Draft told = draft.part();
    told.put("severity", Written.choice(severity, AlertSeverity::word));
    draft.put(key, told);
    return told;
  }
}
