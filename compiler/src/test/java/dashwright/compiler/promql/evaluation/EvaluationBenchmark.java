package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.Promql;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** How fast the queries of a dashboard are evaluated; run by hand. */
final class EvaluationBenchmark {
  private static final Instant END = Instant.parse("2026-11-01T12:00:00Z");
  private static final long WARM_UP_NANOS = 1_000_000_000;
  private static final int ROUNDS = 20;

  /** What a chart shows: a range in steps. */
  private record Chart(String what, Duration range, Duration step, String promql) {}

  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration MONTH = Duration.ofDays(30);
  private static final Duration YEAR = Duration.ofDays(365);

  private static final List<Chart> CHARTS =
      List.of(
          chart("rate", HOUR, 60, "sum by (job) (rate(requests_total[5m]))"),
          chart(
              "error ratio",
              HOUR,
              60,
              "sum(rate(requests_total{code=~'5..'}[5m])) / sum(rate(requests_total[5m]))"),
          chart(
              "quantile",
              HOUR,
              60,
              "histogram_quantile(0.99, sum by (le) (rate(seconds_bucket[5m])))"),
          chart("gauge", HOUR, 60, "max by (instance) (memory_bytes)"),
          chart(
              "worst of each step",
              MONTH,
              7200,
              "max_over_time((sum(rate(requests_total{code='500'}[5m]))"
                  + " / sum(rate(requests_total[5m])))[2h:5m])"),
          chart(
              "budget, raw",
              MONTH,
              7200,
              "sum(increase(requests_total{code='500'}[30d])) /"
                  + " sum(increase(requests_total[30d]))"),
          chart(
              "budget, subquery",
              MONTH,
              7200,
              "sum_over_time((sum(rate(requests_total{code='500'}[5m]))"
                  + " / sum(rate(requests_total[5m])))[30d:5m])"),
          chart(
              "quantile over time",
              MONTH,
              7200,
              "quantile_over_time(0.9, (sum(rate(requests_total[5m])))[30d:5m])"),
          chart("a year by days", YEAR, 86_400, "sum(rate(requests_total[5m]))"),
          chart("busiest", HOUR, 60, "topk(5, sum by (instance) (rate(requests_total[5m])))"),
          chart(
              "share",
              HOUR,
              60,
              "rate(requests_total[5m]) / on (instance) group_left ()"
                  + " sum by (instance) (rate(requests_total[5m]))"));

  private EvaluationBenchmark() {}

  private static Chart chart(String what, Duration range, int seconds, String promql) {
    return new Chart(what, range, Duration.ofSeconds(seconds), promql);
  }

  public static void main(String[] arguments) {
    int instances = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
    Evaluator evaluator = new Evaluator(new FormulaStorage(instances), Settings.DEFAULT);
    System.out.println(instances + " instances, a sample every 15 s; CPU milliseconds a query");
    for (Chart chart : CHARTS) {
      Expression expression = Promql.parse(chart.promql()).orElseThrow();
      long warm = cpuNanos() + WARM_UP_NANOS;
      while (cpuNanos() < warm) {
        run(evaluator, chart, expression);
      }
      long start = cpuNanos();
      int points = 0;
      for (int i = 0; i < ROUNDS; i++) {
        points = run(evaluator, chart, expression);
      }
      double millis = (cpuNanos() - start) / 1e6 / ROUNDS;
      System.out.println(
          String.format(Locale.ROOT, "%-20s %8.2f  %6d points", chart.what(), millis, points));
    }
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static int run(Evaluator evaluator, Chart chart, Expression expression) {
    Evaluation evaluation =
        evaluator.range(expression, END.minus(chart.range()), END, chart.step());
    if (evaluation instanceof Evaluation.Success success) {
      return ((Value.Matrix) success.value())
          .series().stream().mapToInt(series -> series.samples().size()).sum();
    }
    throw new IllegalStateException(evaluation.toString());
  }
}
