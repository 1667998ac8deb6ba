package dashwright.compiler.planning;

import dashwright.compiler.expand.DraftSlo;
import dashwright.compiler.plan.RuleLabel;
import dashwright.compiler.plan.RulePlan;
import dashwright.compiler.plan.SloRules;
import dashwright.compiler.resolve.Resolved;
import dashwright.compiler.slo.BudgetAlerts;
import dashwright.compiler.slo.BurnAlerts;
import dashwright.compiler.slo.Recorded;
import dashwright.compiler.slo.RecordingRules;
import dashwright.dsl.model.Service;
import dashwright.dsl.model.Slo;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Plans the Prometheus rules of SLOs. */
final class SloRulePlanner {
  /** Charts read these, alerts or not. */
  private static final List<Duration> CHARTED = List.of(Duration.ofHours(1), Duration.ofDays(1));

  private final Resolved resolved;
  private final AlertLinks links;

  SloRulePlanner(Resolved resolved, AlertLinks links) {
    this.resolved = resolved;
    this.links = links;
  }

  SloRules of(DraftSlo draft) {
    Slo slo = draft.slo();
    Recorded recorded = draft.recorded();
    SortedSet<Duration> windows = windows(draft);
    RecordingRules rules = new RecordingRules(recorded, slo.origin());
    boolean known = recorded.budget().window().isKnownToRules();
    List<RulePlan.Recording> period = known ? rules.period(windows) : List.of();
    BudgetAlerts alerts =
        new BudgetAlerts(recorded, slo, labels(slo), links.of(slo, draft.links()));
    Optional<BigDecimal> atLeast = BurnAlerts.atLeast(slo.alerts(), recorded.environment());
    return new SloRules(
        slo.id(),
        recorded.slice(),
        rules.streams(windows),
        period,
        draft.alerts().stream().map(alert -> alerts.burn(alert, atLeast)).toList(),
        atLeast,
        BurnAlerts.noData(slo.alerts()).map(alerts::noData),
        BurnAlerts.spent(slo.alerts()).filter(told -> known).map(alerts::spent));
  }

  private static SortedSet<Duration> windows(DraftSlo draft) {
    SortedSet<Duration> windows = new TreeSet<>(CHARTED);
    windows.add(draft.recorded().slice());
    for (Slo.BurnAlert alert : draft.alerts()) {
      windows.add(alert.longWindow());
      windows.add(alert.shortWindow());
    }
    return windows;
  }

  private List<RuleLabel> labels(Slo slo) {
    Service service = resolved.service(slo.service());
    List<RuleLabel> labels = new ArrayList<>();
    labels.add(new RuleLabel("service", service.id()));
    slo.endpoint().ifPresent(endpoint -> labels.add(new RuleLabel("endpoint", endpoint.id())));
    resolved.team(service).ifPresent(team -> labels.add(new RuleLabel("team", team.id())));
    return labels;
  }
}
