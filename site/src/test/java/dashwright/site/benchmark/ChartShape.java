package dashwright.site.benchmark;

import java.util.List;

/**
 * What a chart of {@link ScaledProject} shows.
 *
 * @param id its id
 * @param title its title
 * @param unit the unit of all its queries
 * @param queries two to four; the first two are always there
 */
record ChartShape(String id, String title, String unit, List<String> queries) {

  /** The charts of a dashboard. */
  static List<ChartShape> all() {
    return List.of(
        of("traffic", "Traffic", "reqps", rate("requests_total"), rate("failures_total")),
        of(
            "failed",
            "Failed share",
            "percentunit",
            share("failures_total"),
            share("slow_total"),
            share("refused_total"),
            share("late_total")),
        of("latency", "Latency", "s", quantile("0.5"), quantile("0.9"), quantile("0.95")),
        of("regions", "Traffic of regions", "reqps", of("eu"), of("us"), of("asia")),
        of("memory", "Memory", "bytes", now("max", "memory_bytes"), now("min", "memory_bytes")),
        of("queue", "Waiting work", "short", now("max", "queue_items"), now("sum", "queue_items")),
        of("pool", "Connections", "short", now("max", "pool_used"), now("sum", "pool_used")),
        of("cache", "Cache", "percentunit", share("hits_total"), share("misses_total")),
        of(
            "late",
            "Late answers",
            "reqps",
            rate("late_total"),
            rate("slow_total"),
            rate("refused_total")),
        of(
            "busy",
            "Busy workers",
            "percentunit",
            now("max", "busy_ratio"),
            now("min", "busy_ratio"),
            now("avg", "busy_ratio"),
            "quantile(0.5, app_busy_ratio)"),
        of(
            "threads",
            "Threads",
            "short",
            now("max", "threads"),
            now("sum", "threads"),
            now("min", "threads")),
        of("files", "Open files", "short", now("max", "open_files"), now("sum", "open_files")));
  }

  private static ChartShape of(String id, String title, String unit, String... queries) {
    return new ChartShape(id, title, unit, List.of(queries));
  }

  private static String of(String region) {
    return "sum(rate(app_requests_total{region=\"" + region + "\"}[$window]))";
  }

  private static String rate(String counter) {
    return "sum(rate(app_" + counter + "[$window]))";
  }

  private static String share(String counter) {
    return rate(counter) + " / " + rate("requests_total");
  }

  private static String quantile(String share) {
    return "histogram_quantile("
        + share
        + ", sum by (le) (rate(app_duration_seconds_bucket[$window])))";
  }

  private static String now(String aggregation, String metric) {
    return aggregation + "(app_" + metric + ")";
  }
}
