package dashwright.compiler.check;

import dashwright.dsl.source.Severity;

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
        "what appears with its first event is filled with zero",
        "A counter that is not there before the first error leaves a gap where everything is well, "
            + "and so does a share whose part is not there: a gap must never look like health. Fill "
            + "it: `… or 0 * …` with the metric of all events.",
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
    Failures failures = new Failures(checked.resolved());
    checked.charts().stream()
        .filter(ReadChart::isWritten)
        .flatMap(chart -> chart.queries().stream())
        .forEach(query -> Gaps.of(query, failures).ifPresent(gap -> report(query, gap, findings)));
  }

  private static void report(ReadQuery query, Gaps.Gap gap, Findings findings) {
    String meaning =
        switch (gap.kind()) {
          case FAILURE -> "a gap means health";
          case SHARE -> "a gap means a share of 0";
        };
    findings.report(
        query.at(gap.cause().extent()),
        "`"
            + gap.cause().metric().orElse("")
            + "` is not there before its first event, so that "
            + meaning,
        "fill it with zero: "
            + gap.filled()
                .map(filled -> "`" + filled + "`")
                .orElse("`… or 0 * …` with the metric of all events"));
  }
}
