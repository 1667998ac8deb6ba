package dashwright.compiler.check;

import dashwright.compiler.promql.Aggregation;
import dashwright.compiler.promql.Binary;
import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.Extent;
import dashwright.compiler.promql.Label;
import dashwright.compiler.promql.LabelMatcher;
import dashwright.compiler.promql.Macros;
import dashwright.compiler.promql.VectorSelector;
import dashwright.dsl.source.Severity;
import dashwright.dsl.source.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every label is one that its metric has. */
final class UnknownLabel implements Rule {
  @Override
  public String id() {
    return "unknown-label";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Help help() {
    return new Help(
        "a label of a query is one that its metric has",
        "A matcher on a label that is not there finds nothing, and grouping by it groups "
            + "nothing. Correct the name, or declare the label of the metric under `metrics:`. The "
            + "labels `job`, `instance`, `le`, `quantile` and those of every `select` and variable "
            + "need no declaration.",
        """
        metrics:
          orders_total: { type: counter, unit: short, every: 15s, labels: { region: [eu, us], result: [ok, failed] } }
        dashboards:
          shop:
            kind: custom
            title: Shop
            audience: Its team
            sections:
              - title: Orders
                charts:
                  orders:
                    title: Orders
                    description: Orders a second.
                    unit: reqps
                    queries: [{ promql: 'sum by (regoin) (rate(orders_total[$window]))', legend: orders }]
        """,
        """
        metrics:
          orders_total: { type: counter, unit: short, every: 15s, labels: { region: [eu, us], result: [ok, failed] } }
        dashboards:
          shop:
            kind: custom
            title: Shop
            audience: Its team
            sections:
              - title: Orders
                charts:
                  orders:
                    title: Orders
                    description: Orders a second.
                    unit: reqps
                    queries: [{ promql: 'sum by (region) (rate(orders_total[$window]))', legend: orders }]
        """);
  }

  @Override
  public void check(Checked checked, Findings findings) {
    checked.queries(
        query -> {
          query.text().selectors().forEach(selector -> selector(query, selector, findings));
          query
              .text()
              .nodes(Aggregation.class)
              .forEach(node -> labels(query, node, node.grouping().labels(), findings));
          query.text().nodes(Binary.class).forEach(node -> matching(query, node, findings));
        });
  }

  private static void selector(ReadQuery query, VectorSelector selector, Findings findings) {
    for (LabelMatcher matcher : selector.matchers()) {
      label(query, selector, matcher.matcher().label(), matcher.extent(), findings);
    }
  }

  private static void matching(ReadQuery query, Binary binary, Findings findings) {
    binary
        .matching()
        .ifPresent(
            matching -> {
              labels(query, binary, matching.labels(), findings);
              labels(query, binary, matching.include(), findings);
            });
  }

  private static void labels(
      ReadQuery query, Expression node, List<Label> labels, Findings findings) {
    labels.forEach(label -> label(query, node, label.name(), label.extent(), findings));
  }

  private static void label(
      ReadQuery query, Expression node, String label, Extent place, Findings findings) {
    Optional<Set<String>> declared = query.inference().declared(node);
    if (declared.isEmpty() || declared.get().contains(label) || Macros.areIn(label)) {
      return;
    }
    List<String> metrics = query.metrics(node);
    String who =
        metrics.size() == 1
            ? "metric `" + metrics.get(0) + "` has no"
            : "none of the metrics `" + String.join("`, `", metrics) + "` has a";
    findings.report(
        findings
            .finding(query.at(place), who + " label `" + label + "`")
            .help(
                Suggestion.didYouMean(label, declared.get())
                    .orElse("remove it, or declare it with the metric under `metrics:`")));
  }
}
