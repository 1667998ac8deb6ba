package dashwright.dsl;

import dashwright.dsl.model.Slo;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * What was promised to users: an objective for an indicator over a window. Service, objective and
 * window must be given.
 *
 * <pre>{@code
 * define.slo("checkout-availability").service("checkout").objective(percent(99.9)).window(days(30)).sli(availability());
 * }</pre>
 */
public final class SloBuilder {
  private final Draft draft;

  SloBuilder(Draft draft) {
    this.draft = draft;
  }

  /** How people call it; the id in words unless it is given. */
  public SloBuilder title(String title) {
    draft.put("title", Written.text(title));
    return this;
  }

  /** What it promises, and to whom. */
  public SloBuilder description(String description) {
    draft.put("description", Written.text(description));
    return this;
  }

  /** Whose promise it is. */
  public SloBuilder service(String service) {
    draft.put("service", Written.text(service));
    return this;
  }

  /** The endpoint of the service, where it is about one. */
  public SloBuilder endpoint(String endpoint) {
    draft.put("endpoint", Written.text(endpoint));
    return this;
  }

  /** The share of good events. */
  public SloBuilder objective(Percentage objective) {
    draft.put("objective", Percentage.written(objective));
    return this;
  }

  /** The same, by environment. */
  public SloBuilder objective(ByEnvironment<Percentage> objective) {
    draft.put("objective", ByEnvironment.written(objective, Percentage::written));
    return this;
  }

  /** The time over which it must hold: the last so many days. */
  public SloBuilder window(Duration length) {
    draft.put("window", Written.duration(length));
    return this;
  }

  /** The same, by environment. */
  public SloBuilder window(ByEnvironment<Duration> length) {
    draft.put("window", ByEnvironment.written(length, Written::duration));
    return this;
  }

  /** The calendar period over which it must hold. */
  public SloBuilder window(Slo.Period period) {
    draft.put("window", Written.choice(period, it -> it.name().toLowerCase(Locale.ROOT)));
    return this;
  }

  /** What a good event is; {@link Dsl#availability} unless it is given. */
  public SloBuilder sli(Indicator sli) {
    draft.put("sli", Indicator.written(sli));
    return this;
  }

  /** How near to the users it is measured. */
  public SloBuilder measuredAt(Slo.MeasuredAt measuredAt) {
    draft.put("measured-at", Written.choice(measuredAt, Slo.MeasuredAt::word));
    return this;
  }

  /** When somebody is told: a list of one's own. Without it, at burn rate 2 (low) and 10 (high). */
  public SloBuilder alerts(BurnAlert... alerts) {
    for (BurnAlert alert : alerts) {
      draft.add("alerts", BurnAlert.written(alert, draft));
    }
    return this;
  }

  /** When somebody is told, beyond burn rates. */
  public SloBuilder alerts(Consumer<? super AlertsBuilder> content) {
    Draft alerts = draft.part();
    draft.put("alerts", alerts);
    content.accept(new AlertsBuilder(alerts));
    return this;
  }

  /** Tells somebody at burn rate 2 (low) and 10 (high). */
  public SloBuilder standardAlerts() {
    draft.put("alerts", Written.word("default"));
    return this;
  }

  /** Tells somebody at burn rates 14.4, 6, 3 and 1. */
  public SloBuilder workbookAlerts() {
    draft.put("alerts", Written.word("workbook"));
    return this;
  }

  /** Tells nobody. */
  public SloBuilder noAlerts() {
    draft.put("alerts", Written.word("none"));
    return this;
  }

  /** What happens once the error budget is spent. */
  public SloBuilder policy(String policy) {
    draft.put("policy", Written.text(policy));
    return this;
  }

  /** With whom, and when. */
  public SloBuilder agreed(String with, LocalDate on) {
    Draft agreed = draft.part();
    agreed.put("with", Written.text(with));
    agreed.put("on", Written.choice(on, LocalDate::toString));
    draft.put("agreed", agreed);
    return this;
  }

  /** The page that says what to do, a URL. */
  public SloBuilder runbook(String runbook) {
    draft.put("runbook", Written.text(runbook));
    return this;
  }

  /** The same, by environment. */
  public SloBuilder runbook(ByEnvironment<String> runbook) {
    draft.put("runbook", ByEnvironment.written(runbook, Written::text));
    return this;
  }

  /** Limits it to these environments. */
  public SloBuilder environments(String... ids) {
    draft.addAll("environments", ids);
    return this;
  }

  /** Accepts a finding of a rule here and in all that belongs to it, for a reason. */
  public SloBuilder allow(String rule, String reason) {
    draft.allow(rule, reason);
    return this;
  }
}
