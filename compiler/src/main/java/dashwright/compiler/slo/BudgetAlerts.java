package dashwright.compiler.slo;

import dashwright.compiler.plan.RuleLabel;
import dashwright.compiler.plan.RulePlan;
import dashwright.compiler.plan.SloRules;
import dashwright.dsl.model.AlertSeverity;
import dashwright.dsl.model.DurationText;
import dashwright.dsl.model.NumberText;
import dashwright.dsl.model.Slo;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The alerts of an SLO, from its recorded series.
 *
 * @param recorded the series
 * @param slo the SLO as defined
 * @param labels the labels of all its alerts
 * @param links the annotations of all its alerts: what to open next
 */
public record BudgetAlerts(
    Recorded recorded, Slo slo, List<RuleLabel> labels, List<RuleLabel> links) {

  public BudgetAlerts {
    labels = List.copyOf(labels);
    links = List.copyOf(links);
  }

  /** The rule of a burn-rate alert. */
  public SloRules.Burn burn(Slo.BurnAlert alert, Optional<BigDecimal> atLeast) {
    String limit = " > " + NumberText.plain(alert.burn());
    String promql =
        recorded.burn(alert.longWindow())
            + limit
            + " and "
            + recorded.burn(alert.shortWindow())
            + limit
            + atLeast.map(events -> " and " + busy(alert.longWindow(), events)).orElse("");
    List<RuleLabel> own =
        List.of(
            new RuleLabel("burn_rate", NumberText.plain(alert.burn())),
            new RuleLabel("window", DurationText.print(alert.longWindow())));
    return new SloRules.Burn(
        alert,
        new RulePlan.Alert(
            AlertText.name(slo.id()) + "ErrorBudgetBurn",
            RecordingRules.canonical(promql),
            alert.lasting(),
            labels(alert.severity(), own),
            annotations(text().burn(alert)),
            alert.origin()));
  }

  /** Whether there were as many events as one error needs to be worth an alert. */
  private String busy(Duration window, BigDecimal events) {
    String total = recorded.events().over(window).total();
    return total + " * " + window.toSeconds() + " >= " + NumberText.plain(events);
  }

  /** The rule that tells that the series are gone. */
  public RulePlan.Alert noData(Slo.Told told) {
    return new RulePlan.Alert(
        AlertText.name(slo.id()) + "NoData",
        "absent(" + recorded.select(recorded.total()) + ")",
        told.lasting().in(recorded.environment()),
        labels(told.severity(), List.of()),
        annotations(text().noData()),
        told.origin());
  }

  /** The rule that tells that the budget is used up. */
  public RulePlan.Alert spent(Slo.Told told) {
    return new RulePlan.Alert(
        AlertText.name(slo.id()) + "ErrorBudgetSpent",
        recorded.select(recorded.spent()) + " >= 1",
        told.lasting().in(recorded.environment()),
        labels(told.severity(), List.of()),
        annotations(text().spent()),
        told.origin());
  }

  private AlertText text() {
    return new AlertText(recorded, slo);
  }

  private List<RuleLabel> labels(AlertSeverity severity, List<RuleLabel> own) {
    List<RuleLabel> all = new ArrayList<>();
    all.add(new RuleLabel("severity", severity.word()));
    all.addAll(labels);
    all.addAll(own);
    return all;
  }

  private List<RuleLabel> annotations(AlertText.Words words) {
    List<RuleLabel> all = new ArrayList<>();
    all.add(new RuleLabel("summary", words.summary()));
    all.add(new RuleLabel("description", words.description()));
    all.addAll(links);
    return all;
  }
}
