package dashwright.compiler.check;

import dashwright.compiler.plan.LinePlan;
import dashwright.dsl.model.ForeignAlert;
import dashwright.dsl.source.Severity;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.source.Suggestion;
import java.util.Comparator;
import java.util.List;

/** A line that stands for an alert that exists elsewhere tells the truth about it. */
final class ThresholdDiffersFromAlert implements Rule {
  private static final String DEFINITIONS =
      """
      project: { rule-files: [alerts.yaml] }
      metrics:
        orders_total: { type: counter, unit: short, every: 15s }
      dashboards:
        shop:
          kind: custom
          title: Shop
          audience: Its team
          sections:
            - title: Orders
              charts:
                failed:
                  title: Failed
                  description: Share of orders that failed.
                  unit: percentunit
                  queries: [{ promql: 'sum(rate(orders_total{result="failed"}[$window])) / sum(rate(orders_total[$window]))', legend: failed }]
                  thresholds: [THRESHOLD]
      """;

  private static final SourceFile ALERTS =
      SourceFile.of(
          "alerts.yaml",
          """
          groups:
            - name: orders
              rules:
                - alert: OrdersFailing
                  expr: sum(rate(orders_total{result="failed"}[5m])) / sum(rate(orders_total[5m])) > 0.05
                  for: 10m
                  labels: { severity: high }
          """);

  @Override
  public String id() {
    return "threshold-differs-from-alert";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Help help() {
    return new Help(
        "a threshold with `existing` says what its alert in `rule-files` says",
        "A line at 3 % above which nobody is called is worse than none. Name, side, number, `for`,"
            + " the severities `low` and `high`, and the query must agree. Queries are compared as"
            + " syntax trees: layout, parentheses and the order of labels make no difference, nor"
            + " do the windows, which an alert has of its own, nor matchers that the scope of the"
            + " chart adds. Of several conditions joined by `and`, one must be that of the line; of"
            + " several alerts of one name, one must agree.",
        threshold("{ above: 0.03, severity: high, existing: OrdersFailing }"),
        threshold("{ above: 0.05, severity: high, existing: OrdersFailing, for: 10m }"),
        List.of(ALERTS));
  }

  private static String threshold(String text) {
    return DEFINITIONS.replace("THRESHOLD", text);
  }

  @Override
  public void check(Checked checked, Findings findings) {
    List<ForeignAlert> alerts =
        checked.resolved().project().ruleFiles().stream()
            .flatMap(files -> files.alerts().stream())
            .toList();
    for (ReadChart chart : checked.charts()) {
      for (LinePlan line : chart.draft().lines()) {
        line.existing().ifPresent(name -> check(name, line, chart, alerts, findings));
      }
    }
  }

  private static void check(
      String name, LinePlan line, ReadChart chart, List<ForeignAlert> alerts, Findings findings) {
    List<ExistingAlert> named =
        alerts.stream()
            .filter(alert -> alert.name().equals(name))
            .map(alert -> new ExistingAlert(alert, line, chart))
            .toList();
    named.stream()
        .min(Comparator.comparingInt(alert -> alert.differences().size()))
        .ifPresentOrElse(
            nearest -> report(nearest, findings), () -> unknown(name, line, alerts, findings));
  }

  private static void report(ExistingAlert existing, Findings findings) {
    for (ExistingAlert.Difference difference : existing.differences()) {
      findings.report(
          findings
              .finding(existing.line().origin(), difference.message())
              .label(existing.alert().origin(), "the alert is here")
              .help(difference.help()));
    }
  }

  private static void unknown(
      String name, LinePlan line, List<ForeignAlert> alerts, Findings findings) {
    findings.report(
        findings
            .finding(line.origin(), "no rule of `project.rule-files` makes an alert `" + name + "`")
            .help(
                Suggestion.didYouMean(name, alerts.stream().map(ForeignAlert::name).toList())
                    .orElse(
                        "name its file in `rule-files`, or write `alert:` to make the alert here")));
  }
}
