package dashwright.compiler.check;

import dashwright.compiler.expand.DraftQuery;
import dashwright.dsl.model.Metric;
import dashwright.dsl.model.Unit;
import dashwright.dsl.source.Severity;
import java.util.List;

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
    checked.charts(
        (dashboard, chart) -> {
          boolean percentiles = chart.queries().stream().anyMatch(Metrics::quantile);
          for (DraftQuery query : chart.queries()) {
            if (!percentiles && averages(checked, query)) {
              findings.report(
                  query.origin(),
                  "chart `" + chart.words().title() + "` shows an average latency alone",
                  "draw percentiles with `histogram_quantile`, the average beside them at most");
            }
          }
        });
  }

  private static boolean averages(Checked checked, DraftQuery query) {
    List<String> names = Metrics.names(query);
    return names.stream()
        .filter(name -> name.endsWith("_sum"))
        .map(name -> name.substring(0, name.length() - "_sum".length()))
        .filter(base -> names.contains(base + "_count"))
        .anyMatch(
            base ->
                checked
                    .resolved()
                    .catalogue()
                    .find(base)
                    .filter(metric -> metric.type() == Metric.Type.HISTOGRAM)
                    .map(metric -> metric.unit().dimension() == Unit.Dimension.TIME)
                    .orElse(false));
  }
}
