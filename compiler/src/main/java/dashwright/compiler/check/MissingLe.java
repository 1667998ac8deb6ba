package dashwright.compiler.check;

import dashwright.compiler.promql.Call;
import dashwright.dsl.source.Severity;
import java.util.List;

/** A quantile has its buckets. */
final class MissingLe implements Rule {
  @Override
  public String id() {
    return "missing-le";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Help help() {
    return new Help(
        "what histogram_quantile gets still has the label le",
        "The buckets of a classic histogram are series that differ in the label `le`. Once it "
            + "is aggregated away there is nothing to take a quantile of, and the chart is empty.",
        """
        metrics:
          pay_seconds: { type: histogram, unit: s, every: 15s, labels: { region: [eu, us] }, buckets: [0.1, 1] }
        dashboards:
          shop:
            kind: custom
            title: Shop
            audience: Its team
            sections:
              - title: Orders
                charts:
                  orders:
                    title: Payments
                    description: How long a payment takes.
                    unit: s
                    queries: [{ promql: 'histogram_quantile(0.9, sum(rate(pay_seconds_bucket[$window])))', legend: p90 }]
        """,
        """
        metrics:
          pay_seconds: { type: histogram, unit: s, every: 15s, labels: { region: [eu, us] }, buckets: [0.1, 1] }
        dashboards:
          shop:
            kind: custom
            title: Shop
            audience: Its team
            sections:
              - title: Orders
                charts:
                  orders:
                    title: Payments
                    description: How long a payment takes.
                    unit: s
                    queries: [{ promql: 'histogram_quantile(0.9, sum by (le) (rate(pay_seconds_bucket[$window])))', legend: p90 }]
        """);
  }

  private static final List<String> FUNCTIONS =
      List.of("histogram_quantile", "histogram_quantiles", "histogram_fraction");

  @Override
  public void check(Checked checked, Findings findings) {
    checked.queries(
        query ->
            query
                .text()
                .nodes(Call.class)
                .filter(call -> FUNCTIONS.contains(call.name()))
                .filter(query.inference()::lacksBuckets)
                .forEach(
                    call ->
                        findings.report(
                            query.at(call.nameExtent()),
                            "`" + call.name() + "` finds no buckets, since label `le` is gone",
                            "keep it: `sum by (le) (rate(…_bucket[$window]))`")));
  }
}
