package dashwright.compiler.diff;

import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.ChartRules;
import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.RuleLabel;
import dashwright.compiler.plan.RulePlan;
import dashwright.compiler.plan.SloRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Prometheus rules as facts. All of them follow from definitions that have facts of their own. */
final class RuleThings {
  private RuleThings() {}

  /** The rules of an SLO. */
  static List<Thing> slo(SloRules rules) {
    List<Thing> all = new ArrayList<>();
    rules.recordings().forEach(rule -> all.add(recording(rule)));
    rules.period().forEach(rule -> all.add(recording(rule)));
    for (SloRules.Burn burn : rules.burns()) {
      String id = burn.rule().alert() + " " + SloThings.id(burn.terms());
      all.add(alert(id, burn.rule()).thing(Optional.of(burn.rule().origin())));
    }
    Stream.concat(rules.noData().stream(), rules.spent().stream())
        .forEach(rule -> all.add(alert(rule.alert(), rule).thing(Optional.of(rule.origin()))));
    return all;
  }

  /**
   * The alerts of charts. They are parts of the environment: which dashboard has the alert of a
   * chart that several show is a matter of order only.
   */
  static List<Thing> charts(EnvironmentPlan environment) {
    List<Thing> all = new ArrayList<>();
    for (ChartRules of : environment.rules().charts()) {
      for (RulePlan.Alert rule : of.alerts()) {
        Optional<ChartPlan> chart =
            environment.dashboard(of.dashboard()).flatMap(dashboard -> chart(dashboard, rule));
        Facts facts =
            alert(rule.alert(), rule)
                .text(Aspect.DASHBOARD, of.dashboard())
                .text(Aspect.CHART, chart.map(ChartPlan::id));
        all.add(facts.thing(Optional.of(rule.origin())));
      }
    }
    return all;
  }

  /** The chart whose line defines an alert. */
  private static Optional<ChartPlan> chart(DashboardPlan dashboard, RulePlan.Alert rule) {
    return dashboard.sections().stream()
        .flatMap(section -> section.charts().stream())
        .filter(
            chart ->
                chart.lines().stream()
                    .anyMatch(line -> line.alert().equals(Optional.of(rule.alert()))))
        .findFirst();
  }

  /** The value of a label that a rule sets; empty text where it does not. */
  static String label(String name, RulePlan rule) {
    return rule.labels().stream()
        .filter(label -> label.name().equals(name))
        .map(RuleLabel::value)
        .findFirst()
        .orElse("");
  }

  private static Thing recording(RulePlan.Recording rule) {
    return new Facts(Kind.RULE, rule.record())
        .text(Aspect.RECORD, rule.record())
        .text(Aspect.PROMQL, rule.promql())
        .set(Aspect.LABELS, lines(rule.labels()))
        .thing(Optional.of(rule.origin()));
  }

  private static Facts alert(String id, RulePlan.Alert rule) {
    return new Facts(Kind.RULE, id)
        .text(Aspect.ALERT, rule.alert())
        .text(Aspect.PROMQL, rule.promql())
        .duration(Aspect.FOR, rule.lasting())
        .set(Aspect.LABELS, lines(rule.labels()))
        .set(Aspect.ANNOTATIONS, lines(rule.annotations()));
  }

  private static List<String> lines(List<RuleLabel> labels) {
    return labels.stream().map(label -> label.name() + "=" + label.value()).toList();
  }
}
