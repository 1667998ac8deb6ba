package dashwright.compiler.check;

import dashwright.dsl.source.Severity;

/** A chart shows few metrics. */
final class TooManyMetrics implements Rule {
  @Override
  public String id() {
    return "too-many-metrics";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Help help() {
    return new Help(
        "a chart shows at most as many metrics as the project allows",
        "Nobody reads seven metrics at once. Keep those that tell trouble, and put the rest into "
            + "another chart. The limit is `project.limits.metrics-per-chart`.",
        """
        metrics:
          pool_a: { type: gauge, unit: short }
          pool_b: { type: gauge, unit: short }
          pool_c: { type: gauge, unit: short }
          pool_d: { type: gauge, unit: short }
          pool_e: { type: gauge, unit: short }
          pool_f: { type: gauge, unit: short }
        dashboards:
          shop:
            kind: custom
            title: Shop
            audience: Its team
            sections:
              - title: Orders
                charts:
                  pools:
                    title: Pools
                    description: How full the pools are.
                    unit: short
                    queries:
                      - { promql: sum(pool_a), legend: pool a }
                      - { promql: sum(pool_b), legend: pool b }
                      - { promql: sum(pool_c), legend: pool c }
                      - { promql: sum(pool_d), legend: pool d }
                      - { promql: sum(pool_e), legend: pool e }
                      - { promql: sum(pool_f), legend: pool f }
        """,
        """
        metrics:
          pool_a: { type: gauge, unit: short }
          pool_b: { type: gauge, unit: short }
          pool_c: { type: gauge, unit: short }
          pool_d: { type: gauge, unit: short }
          pool_e: { type: gauge, unit: short }
          pool_f: { type: gauge, unit: short }
        dashboards:
          shop:
            kind: custom
            title: Shop
            audience: Its team
            sections:
              - title: Orders
                charts:
                  pools:
                    title: Pools
                    description: How full the pools are.
                    unit: short
                    queries:
                      - { promql: sum(pool_a), legend: pool a }
                      - { promql: sum(pool_b), legend: pool b }
                      - { promql: sum(pool_c), legend: pool c }
                      - { promql: sum(pool_d), legend: pool d }
                      - { promql: sum(pool_e), legend: pool e }
        """);
  }

  @Override
  public void check(Checked checked, Findings findings) {
    int most = checked.resolved().project().limits().metricsPerChart();
    for (ReadChart chart : checked.charts()) {
      int metrics = chart.metrics().size();
      if (metrics > most && chart.isWritten()) {
        findings.report(
            chart.draft().origin(),
            chart.name() + " shows " + metrics + " metrics, more than " + most,
            "split it by what the reader wants to know");
      }
    }
  }
}
