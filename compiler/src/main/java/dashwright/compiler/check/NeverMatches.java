package dashwright.compiler.check;

import dashwright.compiler.inference.DeadMatcher;
import dashwright.compiler.inference.Joins;
import dashwright.compiler.inference.SeriesLabels;
import dashwright.compiler.promql.Aggregation;
import dashwright.compiler.promql.Binary;
import dashwright.compiler.promql.Grouping;
import dashwright.compiler.promql.Label;
import dashwright.compiler.promql.LabelMatcher;
import dashwright.compiler.promql.VectorSelector;
import dashwright.dsl.source.Severity;
import dashwright.dsl.source.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A query can find something. */
final class NeverMatches implements Rule {
  @Override
  public String id() {
    return "never-matches";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Help help() {
    return new Help(
        "matchers, joins and groupings of a query can find something",
        "A value that a label never has finds nothing, and so do the two sides of an operator when"
            + " one has a label that the other lacks. A label that was aggregated away cannot be"
            + " grouped by any more. The chart says \"No data\", or draws one line instead of"
            + " several.",
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
                    queries: [{ promql: 'sum(rate(orders_total{result="faild"}[$window]))', legend: orders }]
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
                    queries: [{ promql: 'sum(rate(orders_total{result="failed"}[$window]))', legend: orders }]
        """);
  }

  @Override
  public void check(Checked checked, Findings findings) {
    checked.queries(
        query -> {
          query.text().selectors().forEach(selector -> values(query, selector, findings));
          query.text().nodes(Aggregation.class).forEach(node -> grouping(query, node, findings));
          query.text().nodes(Binary.class).forEach(node -> sides(query, node, findings));
        });
  }

  private static void values(ReadQuery query, VectorSelector selector, Findings findings) {
    for (DeadMatcher dead : query.inference().dead(selector)) {
      String label = dead.matcher().matcher().label();
      findings.report(
          findings
              .finding(
                  query.at(dead.matcher().extent()),
                  "`"
                      + dead.matcher().matcher().text()
                      + "` matches no value that `"
                      + label
                      + "` has")
              .help(
                  Suggestion.didYouMean(dead.matcher().matcher().value(), dead.values())
                      .orElseGet(() -> "use one of " + listed(dead.values()))));
    }
  }

  private static String listed(List<String> values) {
    String some = String.join("`, `", values.subList(0, Math.min(MOST, values.size())));
    return "`" + some + "`" + (values.size() > MOST ? ", …" : "");
  }

  private static void grouping(ReadQuery query, Aggregation node, Findings findings) {
    SeriesLabels below = query.inference().labels(node.expression());
    Optional<Set<String>> declared = query.inference().declared(node);
    for (Label label : node.grouping().labels()) {
      boolean lost =
          node.grouping().kind() == Grouping.Kind.BY
              && below.has(label.name()) == SeriesLabels.Answer.NO
              && declared.map(names -> names.contains(label.name())).orElse(true)
              && !label.isMacro()
              && !label.name().equals(LabelMatcher.METRIC_NAME);
      if (lost) {
        findings.report(
            query.at(label.extent()),
            "what is grouped here has no label `" + label.name() + "` any more",
            "keep it in the aggregation below, or remove it here");
      }
    }
  }

  private static void sides(ReadQuery query, Binary node, Findings findings) {
    query
        .inference()
        .mismatch(node)
        .ifPresent(
            mismatch ->
                findings.report(
                    query.at(node.symbol()),
                    "the sides of `" + node.operator().text() + "` never match: " + why(mismatch),
                    "aggregate both sides to the same labels, or name those to compare: `on (…)`"));
  }

  private static String why(Joins.Mismatch mismatch) {
    String label = "label `" + mismatch.label() + "`";
    return switch (mismatch.sides()) {
      case LEFT -> "only the left one has " + label;
      case RIGHT -> "only the right one has " + label;
      case BOTH -> label + " never has the same value on both";
    };
  }

  private static final int MOST = 8;
}
