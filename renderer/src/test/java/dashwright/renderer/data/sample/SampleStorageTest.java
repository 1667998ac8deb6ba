package dashwright.renderer.data.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.renderer.data.Series;
import dashwright.renderer.data.TimeGrid;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleStorageTest {
  private static final double SIX_DIGITS = 2e-5;

  private final EnvironmentPlan environment = Shop.troubled();
  private final Read shop = Read.of(environment);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reqests_total",
        "requests_total{app=\"chekout\"}",
        "requests_total{env=\"staging\"}",
        "requests_total{code=\"5xx\"}",
        "requests_total{zone=\"c\"}",
        "requests_total{app=\"checkout\",route=\"/browse\",side=\"server\"}",
        "request_seconds",
        "request_seconds_bucket{le=\"0.3\"}",
        "queue_length{app=\"payment\"}",
        "queue_length{colour=\"red\"}"
      })
  void whatDoesNotExistHasNoSeries(String promql) {
    assertEquals(List.of(), shop.all(promql, Read.HOUR));
  }

  @Test
  void labelsAreThoseOfPlaceEndpointAndMetric() {
    Series one =
        shop.all(
                "requests_total{app=\"checkout\",side=\"server\",code=\"404\",zone=\"b\"}",
                Read.HOUR)
            .get(0);
    assertEquals(
        "{__name__=requests_total, app=checkout, code=404, env=production, route=/place,"
            + " side=server, zone=b}",
        one.labels().toString());
  }

  @Test
  void callsCarryTheRouteOfTheCalled() {
    List<String> routes =
        shop
            .all("count by (route) (requests_total{app=\"frontend\",side=\"client\"})", Read.HOUR)
            .stream()
            .map(series -> series.labels().get("route"))
            .collect(Collectors.toList());
    assertEquals(List.of("/place", "ad", "catalog"), routes);
  }

  @Test
  void theOnlyCallerSeesAllCalls() {
    double calls =
        shop.last(
            "sum(rate(requests_total{app=\"checkout\",side=\"client\",route=\"payment\"}[5m]))");
    double work = shop.last("sum(rate(requests_total{app=\"payment\",side=\"server\"}[5m]))");
    assertEquals(work, calls, work * SIX_DIGITS);
  }

  @Test
  void codesSumUp() {
    String all = "sum(rate(requests_total{app=\"checkout\",side=\"server\"}[5m]))";
    double parts =
        shop
            .all(
                "sum by (code) (rate(requests_total{app=\"checkout\",side=\"server\"}[5m]))",
                Read.HOUR)
            .stream()
            .mapToDouble(Series::last)
            .sum();
    assertEquals(shop.last(all), parts, parts * SIX_DIGITS);
  }

  @Test
  void aHistogramCountsTheSameEvents() {
    String where = "{app=\"checkout\",side=\"server\"}";
    double count = shop.last("sum(rate(request_seconds_count" + where + "[5m]))");
    double most =
        shop.last(
            "sum(rate(request_seconds_bucket{le=\"+Inf\",app=\"checkout\",side=\"server\"}[5m]))");
    double requests = shop.last("sum(rate(requests_total" + where + "[5m]))");
    assertEquals(count, most);
    assertEquals(requests, count, requests * SIX_DIGITS);
    double[] before = {0};
    for (String le : List.of("0.005", "0.01", "0.025", "0.05", "0.1", "0.2", "0.4", "1", "2.5")) {
      double bucket =
          shop.last(
              "sum(rate(request_seconds_bucket{le=\""
                  + le
                  + "\",app=\"checkout\",side=\"server\"}[5m]))");
      assertTrue(bucket >= before[0] && bucket <= count, le);
      before[0] = bucket;
    }
    double mean = shop.last("sum(rate(request_seconds_sum" + where + "[5m]))") / count;
    double median =
        shop.last(
            "histogram_quantile(0.5, sum by (le) (rate(request_seconds_bucket" + where + "[5m])))");
    assertTrue(mean > median && mean < 10 * median, () -> mean + " and " + median);
  }

  @Test
  void countersStartAgainWhenTheirServiceDoes() {
    double[] resets =
        shop.values(
            "sum(resets(requests_total{app=\"payment\",side=\"server\",code=\"200\"}[1h]))",
            Read.HOUR);
    assertEquals(0, resets[0]);
    assertEquals(4, resets[60], "one for each route and zone");
    double[] rate =
        shop.values("sum(rate(requests_total{app=\"payment\",side=\"server\"}[4m]))", Read.HOUR);
    assertTrue(Read.max(rate) < 1.3 * Read.min(rate), "which is no change of pace");
  }

  @Test
  void aVersionLeavesWhenTheNextHasTakenOver() {
    String versions = "count by (version) (request_seconds_count{app=\"payment\",side=\"server\"})";
    List<Series> series = shop.all(versions, Read.HOUR);
    assertEquals(
        List.of("3.0.0", "3.0.1"),
        series.stream().map(one -> one.labels().get("version")).toList());
    for (int i = 0; i <= 60; i++) {
      assertEquals(i < 43, !Double.isNaN(series.get(0).value(i)), "at " + i);
      assertEquals(i >= 32, !Double.isNaN(series.get(1).value(i)), "at " + i);
    }
  }

  @Test
  void nothingIsLostBetweenVersions() {
    String work = "sum(increase(request_seconds_count{app=\"payment\",side=\"server\"}[1h]))";
    String all = "sum(increase(requests_total{app=\"payment\",side=\"server\"}[1h]))";
    assertEquals(shop.last(all), shop.last(work), shop.last(all) * 0.005);
    double[] rate =
        shop.values(
            "sum(rate(request_seconds_count{app=\"payment\",side=\"server\"}[4m]))", Read.HOUR);
    assertTrue(Read.max(rate) < 1.3 * Read.min(rate), "neither for a few minutes");
  }

  @Test
  void whatShouldNotBeIsNought() {
    double[] dropped =
        shop.values(
            "sum(rate(mails_dropped_total[5m]))",
            Read.grid(Duration.ofHours(12), Duration.ofMinutes(5)));
    assertEquals(0, Read.max(dropped));
  }

  @Test
  void longWindowsAgreeWithShortOnes() {
    String promql = "sum(increase(requests_total{app=\"catalog\",side=\"server\"}[%s]))";
    double[] hours =
        shop.values(promql.formatted("1h"), Read.grid(Duration.ofHours(239), Duration.ofHours(1)));
    double sum = 0;
    for (double hour : hours) {
      sum += hour;
    }
    assertEquals(sum, shop.last(promql.formatted("10d")), sum * 0.02);
  }

  @Test
  void aYearIsReadInFewSamples() {
    TimeGrid year = Read.grid(Duration.ofDays(365), Duration.ofDays(1));
    double[] requests =
        shop.values("sum(increase(requests_total{app=\"catalog\",side=\"server\"}[1d]))", year);
    assertEquals(0, Read.gaps(requests));
    assertTrue(requests[0] < 0.9 * requests[365], "it grows");
    SampleSeries one =
        new SampleSeries(
            dashwright.compiler.promql.evaluation.Labels.NONE,
            (time, birth) -> 1,
            Life.ALWAYS,
            15_000,
            Shop.NOW.toEpochMilli());
    long end = Shop.NOW.toEpochMilli();
    assertEquals(
        365 * 12,
        one.samples(
                new dashwright.compiler.promql.evaluation.Reading(
                    end - 365 * Times.DAY + 1, end, Times.DAY, Times.DAY))
            .size());
  }
}
