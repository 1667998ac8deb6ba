package dashwright.renderer.prometheus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dashwright.compiler.promql.evaluation.Labels;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Series are found for every kind of SLI, and for what authors write themselves. */
final class WorkloadTest {
  private static final String ALL = "sum(rate(req_total{job=\"a\"}[$window]))";

  private static String found(String bad, String total) {
    return Workload.of(bad, total, Duration.ofMinutes(5))
        .map(
            workload ->
                workload.roles().entrySet().stream()
                    .map(entry -> text(entry.getKey()) + " " + entry.getValue())
                    .sorted()
                    .collect(Collectors.joining("; ")))
        .orElse("none");
  }

  private static String text(Labels labels) {
    return InputSeries.name(labels).replace("\"", "'");
  }

  @Test
  void errorsOfAllRequests() {
    assertEquals(
        "req_total{code='500',job='a'} BAD; req_total{job='a'} GOOD",
        found("(sum(rate(req_total{job=\"a\",code=~\"5..\"}[$window])) or 0 * " + ALL + ")", ALL));
  }

  @Test
  void successesOfAllRequests() {
    assertEquals(
        "req_total{code='500',job='a'} BAD; req_total{job='a'} GOOD",
        found(
            "clamp_min(" + ALL + " - sum(rate(req_total{job=\"a\",code!~\"5..\"}[$window])), 0)",
            ALL));
  }

  @Test
  void slowOnesOfAHistogram() {
    assertEquals(
        "d_bucket{job='a',le='1'} GOOD; d_count{job='a'} ALL",
        found(
            "sum(rate(d_count{job=\"a\"}[$window]))"
                + " - sum(rate(d_bucket{job=\"a\",le=~\"1(\\\\.0)?\"}[$window]))",
            "sum(rate(d_count{job=\"a\"}[$window]))"));
  }

  @Test
  void aGaugeThatIsUpOrDown() {
    assertEquals(
        "up{job='a'} UP",
        found(
            "sum(1 - avg_over_time(up{job=\"a\"}[$window]))",
            "count(avg_over_time(up{job=\"a\"}[$window]))"));
  }

  @Test
  void twoMetricsWithoutATotal() {
    assertEquals(
        "failed_total{} BAD; ok_total{} GOOD",
        found(
            "sum(rate(failed_total[$window])) or 0 * sum(rate(ok_total[$window]))",
            "sum(rate(failed_total[$window])) + sum(rate(ok_total[$window]))"));
  }

  @Test
  void labelsOfTheStreamsAreKnown() {
    Optional<Workload> workload =
        Workload.of(
            "sum by (region) (rate(req_total{region=\"eu\",code=\"500\"}[$window]))",
            "sum by (region) (rate(req_total{region=\"eu\"}[$window]))",
            Duration.ofMinutes(5));
    assertEquals(Optional.of(Labels.of(Map.of("region", "eu"))), workload.map(Workload::group));
  }

  @Test
  void noneForWhatNoSeriesCanDo() {
    assertEquals("none", found("vector(3)", ALL));
    assertEquals("none", found("rate(", ALL));
  }
}
