package dashwright.compiler.check;

import dashwright.compiler.expand.DraftChart;
import dashwright.dsl.model.Metric;
import dashwright.dsl.source.Severity;
import java.util.regex.Pattern;

/** No errors are drawn as zero. */
final class GapOnNoErrors implements Rule {
  @Override
  public String id() {
    return "gap-on-no-errors";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Help help() {
    return new Help(
        "a metric that appears with the first error is filled with zero",
        "A counter that is not there before the first error leaves a gap where everything is "
            + "well, and a gap must never look like health. Fill it: `… or 0 * …` with the metric of "
            + "all events.",
        """
        metrics:
          payments_failed_total: { type: counter, unit: short, always-emitted: false }
          payments_total: { type: counter, unit: short, always-emitted: true }
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
                    queries: [{ promql: 'sum(rate(payments_failed_total[$window]))', legend: orders }]
        """,
        """
        metrics:
          payments_failed_total: { type: counter, unit: short, always-emitted: false }
          payments_total: { type: counter, unit: short, always-emitted: true }
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
                    queries: [{ promql: 'sum(rate(payments_failed_total[$window])) or 0 * sum(rate(payments_total[$window]))', legend: orders }]
        """);
  }

  @Override
  public void check(Checked checked, Findings findings) {
    checked.queries(
        (chart, query) -> {
          if (chart.maker() == DraftChart.Maker.STANDARD || Metrics.fills(query)) {
            return;
          }
          for (String name : Metrics.names(query)) {
            checked
                .resolved()
                .catalogue()
                .find(name)
                .filter(metric -> metric.type() == Metric.Type.COUNTER)
                .filter(metric -> metric.emission() == Metric.Emission.ON_FIRST_EVENT)
                .filter(metric -> FAILURE.matcher(query.promql()).find())
                .ifPresent(
                    metric ->
                        findings.report(
                            query.origin(),
                            "`"
                                + name
                                + "` is not there before its first event, so that a gap means health",
                            "fill it with zero: `… or 0 * …` with the metric of all events"));
          }
        });
  }

  /** Words in names and matchers that speak of failure. */
  private static final Pattern FAILURE =
      Pattern.compile(
          "(?i)err|fail|5xx|\"5\\.|declin|reject|refus|drop|timeout|abort|denied|dead|exception");
}
