package dashwright.compiler.expand;

import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The standard charts about some work: how much, how well, how fast. */
final class WorkCharts {
  private final WorkQueries queries;
  private final String prefix;

  /**
   * Charts about some work.
   *
   * @param queries its queries
   * @param prefix what the ids of the charts begin with
   */
  WorkCharts(WorkQueries queries, String prefix) {
    this.queries = queries;
    this.prefix = prefix;
  }

  /** How much, failed and succeeded apart. */
  Optional<DraftChart> byResult() {
    List<DraftQuery> parts =
        Stream.of(queries.failures("failed"), queries.successes("succeeded"))
            .flatMap(Optional::stream)
            .toList();
    List<DraftQuery> drawn = parts.isEmpty() ? queries.traffic("all").stream().toList() : parts;
    return chart(
        "traffic",
        new DraftChart.Words(
            "Requests by result",
            "per second",
            "How much comes in, and how it ends. Failed requests stand at the bottom; 0 means that nothing failed.",
            Optional.empty()),
        DraftChart.Look.of(Chart.Type.TIMESERIES, Unit.REQUESTS_PER_SECOND).fromZero().stacked(),
        drawn);
  }

  /** How much, by the outcome that the instrumentation tells. */
  Optional<DraftChart> byStatus() {
    Optional<DraftQuery> byOutcome = queries.byOutcome();
    if (byOutcome.isEmpty()) {
      return byResult();
    }
    return chart(
        "traffic",
        DraftChart.Words.of(
            "Requests by status",
            "per second",
            "How much comes in, by the status of the answer. A status that is not drawn did not occur."),
        DraftChart.Look.of(Chart.Type.TIMESERIES, Unit.REQUESTS_PER_SECOND).fromZero().stacked(),
        byOutcome.stream().toList());
  }

  /** How well. */
  Optional<DraftChart> errorRatio() {
    return chart(
        "errors",
        DraftChart.Words.of(
            "Error ratio",
            "failed / all requests",
            "The share of requests that failed. A gap means that there were no requests, or no data."),
        DraftChart.Look.of(Chart.Type.TIMESERIES, Unit.PERCENTUNIT).fromZero(),
        queries.errorRatio("failed / all").stream().toList());
  }

  /** How fast for most. */
  Optional<DraftChart> usualLatency() {
    return chart(
        "latency",
        DraftChart.Words.of(
            "Usual latency",
            "p50, p90",
            "Half of the requests and nine in ten are answered faster than these."),
        DraftChart.Look.of(Chart.Type.TIMESERIES, queries.timeUnit()).fromZero(),
        Stream.of(queries.latency("0.5", "p50"), queries.latency("0.9", "p90"))
            .flatMap(Optional::stream)
            .toList());
  }

  /** How fast for the unlucky; a chart of its own, since it would hide the rest. */
  Optional<DraftChart> slowest() {
    return chart(
        "slowest",
        DraftChart.Words.of(
            "Slowest 1 %",
            "p99",
            "One request in a hundred takes longer than this. It stands apart, since it would hide the usual latency."),
        DraftChart.Look.of(Chart.Type.TIMESERIES, queries.timeUnit()).fromZero(),
        queries.latency("0.99", "p99").stream().toList());
  }

  /** The few numbers that come first. */
  List<DraftChart> tiles() {
    return Stream.of(
            tile(
                "requests-now",
                "Requests",
                "Requests a second at the end of the range.",
                Unit.REQUESTS_PER_SECOND,
                queries.traffic("requests")),
            tile(
                "availability-now",
                "Answered without error",
                "The share of requests that succeeded, at the end of the range.",
                Unit.PERCENTUNIT,
                queries.availability("succeeded")),
            tile(
                "failed-now",
                "Failed",
                "The share of requests that failed, at the end of the range.",
                Unit.PERCENTUNIT,
                queries.errorRatio("failed")),
            tile(
                "p90-now",
                "Nine in ten are faster than",
                "The 90th percentile of latency, at the end of the range.",
                queries.timeUnit(),
                queries.latency("0.9", "p90")),
            tile(
                "p99-now",
                "Slowest 1 % above",
                "The 99th percentile of latency, at the end of the range.",
                queries.timeUnit(),
                queries.latency("0.99", "p99")))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<DraftChart> tile(
      String id, String title, String description, Unit unit, Optional<DraftQuery> query) {
    DraftChart.Look look = DraftChart.Look.of(Chart.Type.STAT, unit).fromZero();
    return chart(
        id,
        DraftChart.Words.of(title, "", description),
        unit == Unit.PERCENTUNIT ? look.upTo(BigDecimal.ONE) : look,
        query.map(DraftQuery::instant).stream().toList());
  }

  private Optional<DraftChart> chart(
      String id, DraftChart.Words words, DraftChart.Look look, List<DraftQuery> drawn) {
    return drawn.isEmpty()
        ? Optional.empty()
        : Optional.of(DraftChart.standard(prefix + "." + id, words, look, drawn, queries.origin()));
  }
}
