package dashwright.compiler.check;

import dashwright.compiler.inference.Measured;
import dashwright.compiler.promql.Aggregation;
import dashwright.compiler.promql.AggregationOperator;
import dashwright.compiler.promql.Binary;
import dashwright.compiler.promql.Call;
import dashwright.compiler.promql.Expression;
import dashwright.dsl.source.Severity;
import java.util.List;
import java.util.stream.Stream;

/** Latency is told by percentiles. */
final class AverageLatency implements Rule {
  @Override
  public String id() {
    return "average-latency";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Help help() {
    return new Help(
        "a chart of latency shows percentiles, not an average alone",
        "An average hides the users who wait: nine fast answers and one of ten seconds average to "
            + "one. Draw percentiles; an average may stand beside them.",
        """
        metrics:
          pay_seconds: { type: histogram, unit: s, buckets: [0.1, 1] }
        dashboards:
          shop:
            kind: custom
            title: Shop
            audience: Its team
            sections:
              - title: Orders
                charts:
                  pay:
                    title: Payments
                    description: How long a payment takes.
                    unit: s
                    queries: [{ promql: 'sum(rate(pay_seconds_sum[$window])) / sum(rate(pay_seconds_count[$window]))', legend: average }]
        """,
        """
        metrics:
          pay_seconds: { type: histogram, unit: s, buckets: [0.1, 1] }
        dashboards:
          shop:
            kind: custom
            title: Shop
            audience: Its team
            sections:
              - title: Orders
                charts:
                  pay:
                    title: Payments
                    description: How long a payment takes.
                    unit: s
                    queries:
                      - { promql: 'sum(rate(pay_seconds_sum[$window])) / sum(rate(pay_seconds_count[$window]))', legend: average }
                      - { promql: 'histogram_quantile(0.9, sum by (le) (rate(pay_seconds_bucket[$window])))', legend: p90 }
        """);
  }

  @Override
  public void check(Checked checked, Findings findings) {
    for (ReadChart chart : checked.charts()) {
      if (chart.queries().stream().noneMatch(AverageLatency::isPercentile)) {
        chart.queries().stream()
            .filter(AverageLatency::isAverage)
            .forEach(
                query ->
                    findings.report(
                        query.draft().origin(),
                        chart.name() + " shows an average latency alone",
                        "draw percentiles with `histogram_quantile`; an average may stand beside"));
      }
    }
  }

  /** Whether a query shows how long events take on average: their time by their number. */
  private static boolean isAverage(ReadQuery query) {
    Stream<Expression> divisions =
        query
            .text()
            .nodes(Binary.class)
            .filter(node -> query.inference().averaged(node).isPresent())
            .map(node -> node);
    Stream<Expression> averages =
        query
            .text()
            .nodes(Call.class)
            .filter(call -> call.name().equals("histogram_avg"))
            .map(call -> call);
    return Stream.concat(divisions, averages)
        .anyMatch(node -> query.inference().unit(node).filter(Measured::isTime).isPresent());
  }

  private static boolean isPercentile(ReadQuery query) {
    return query.text().nodes(Call.class).anyMatch(call -> QUANTILES.contains(call.name()))
        || query
            .text()
            .nodes(Aggregation.class)
            .anyMatch(node -> node.operator() == AggregationOperator.QUANTILE)
        || query.text().selectors().stream()
            .flatMap(selector -> selector.matchers().stream())
            .anyMatch(matcher -> matcher.matcher().label().equals("quantile"));
  }

  private static final List<String> QUANTILES =
      List.of("histogram_quantile", "histogram_quantiles", "quantile_over_time");
}
