package dashwright.renderer.data.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.Measure.Quantity;
import dashwright.compiler.plan.QueryPlan.SeriesLabel;
import dashwright.compiler.plan.Subject;
import dashwright.renderer.data.Series;
import dashwright.renderer.data.TimeGrid;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkTest {
  private static final double SIX_DIGITS = 2e-5;

  private final Read shop = Read.of(Shop.troubled());

  static Stream<Subject> subjects() {
    return Stream.of(
        Subject.service("gateway"),
        Subject.service("frontend"),
        Shop.PLACE_ORDER,
        Shop.BROWSE,
        Shop.CHECKOUT,
        Shop.PAYMENT,
        Subject.service("db"),
        Subject.call("checkout", "payment"),
        Subject.slo("orders"));
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void failuresAndSuccessesAreTheTraffic(Subject subject) {
    double[] all = values(Quantity.TRAFFIC, subject);
    double[] good = values(Quantity.SUCCESSES, subject);
    double[] bad = values(Quantity.FAILURES, subject);
    double[] ratio = values(Quantity.ERROR_RATIO, subject);
    double[] sli = values(Quantity.SLI, subject);
    for (int i = 0; i < all.length; i++) {
      assertTrue(all[i] > 0 && good[i] >= 0 && bad[i] >= 0);
      assertEquals(all[i], good[i] + bad[i], all[i] * SIX_DIGITS);
      assertEquals(bad[i] / all[i], ratio[i], ratio[i] * SIX_DIGITS);
      assertEquals(1, sli[i] + ratio[i], SIX_DIGITS);
      assertTrue(ratio[i] >= 0 && ratio[i] <= 1);
    }
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void statusCodesSumUp(Subject subject) {
    Ask byStatus =
        Ask.of(Quantity.TRAFFIC, subject)
            .by("http_response_status_code", "200", "404", "500", "503");
    List<Series> parts = shop.all(byStatus, Read.DAY);
    assertEquals(4, parts.size());
    double[] all = values(Quantity.TRAFFIC, subject);
    double[] bad = values(Quantity.FAILURES, subject);
    for (int i = 0; i < all.length; i++) {
      assertEquals(all[i], sum(parts, i), all[i] * SIX_DIGITS);
      assertEquals(bad[i], sum(parts.subList(2, 4), i), bad[i] * SIX_DIGITS);
      assertTrue(parts.get(0).value(i) > 0.9 * all[i]);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "rpc_grpc_status_code, 14",
    "rpc_response_status_code, UNAVAILABLE",
    "status_code, STATUS_CODE_ERROR",
    "envoy_response_code_class, 5",
    "outcome, SERVER_ERROR",
    "status, 500"
  })
  void guessesOutcomesOfLabelsWithoutValues(String label, String failed) {
    Ask ask = Ask.of(Quantity.TRAFFIC, Shop.CHECKOUT).by(new SeriesLabel(label, List.of(), 3));
    Series failures =
        shop.all(ask, Read.DAY).stream()
            .filter(series -> failed.equals(series.labels().get(label)))
            .findFirst()
            .orElseThrow();
    double[] expected = values(Quantity.FAILURES, Shop.CHECKOUT);
    assertEquals(expected[expected.length - 1], failures.last(), SIX_DIGITS);
  }

  @Test
  void otherLabelsCutTheWhole() {
    for (Quantity quantity : List.of(Quantity.TRAFFIC, Quantity.FAILURES)) {
      List<Series> parts =
          shop.all(Ask.of(quantity, Shop.CHECKOUT).by("region", "eu", "us", "ap"), Read.DAY);
      double[] all = values(quantity, Shop.CHECKOUT);
      for (int i = 0; i < all.length; i++) {
        assertEquals(all[i], sum(parts, i), all[i] * SIX_DIGITS);
      }
    }
  }

  @Test
  void thePartsOfACutHaveTheRatioOfTheirSums() {
    Series ratio = cut(Quantity.ERROR_RATIO).get(1);
    Series all = cut(Quantity.TRAFFIC).get(1);
    Series bad = cut(Quantity.FAILURES).get(1);
    for (int i = 0; i < ratio.size(); i++) {
      assertEquals(bad.value(i) / all.value(i), ratio.value(i), ratio.value(i) * SIX_DIGITS);
    }
  }

  @Test
  void statusAndRegionTogetherAreAtMostTwelve() {
    Ask ask =
        Ask.of(Quantity.TRAFFIC, Shop.CHECKOUT)
            .by(
                new SeriesLabel("region", List.of("a", "b", "c", "d", "e"), 5),
                new SeriesLabel("status", List.of("200", "404", "500"), 3));
    List<Series> parts = shop.all(ask, Read.DAY);
    assertEquals(12, parts.size());
    double[] all = values(Quantity.TRAFFIC, Shop.CHECKOUT);
    assertEquals(all[all.length - 1], sum(parts, all.length - 1), SIX_DIGITS * all[0]);
  }

  @Test
  void peersAreTheirCalls() {
    List<Series> parts =
        shop.all(
            Ask.of(Quantity.TRAFFIC, Subject.service("checkout")).by("peer", "payment", "catalog"),
            Read.DAY);
    double[] calls = values(Quantity.TRAFFIC, Subject.call("checkout", "payment"));
    assertEquals(calls[calls.length - 1], parts.get(0).last());
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void higherQuantilesAreSlower(Subject subject) {
    double[] before = new double[Read.DAY.points()];
    for (String quantile : List.of("0", "0.1", "0.5", "0.9", "0.95", "0.99", "0.999", "1")) {
      double[] values =
          shop.values(Ask.of(Measure.latency(new BigDecimal(quantile)), subject), Read.DAY);
      for (int i = 0; i < values.length; i++) {
        assertTrue(values[i] >= before[i] && values[i] > 0, quantile + " at " + i);
      }
      before = values;
    }
    assertTrue(Read.max(before) < 60, "a minute");
  }

  @Test
  void aServiceIsAllOfItsEndpoints() {
    double[] all = values(Quantity.TRAFFIC, Subject.service("frontend"));
    Set<String> present = new TreeSet<>(Set.of("order", "browse", "ads"));
    List<double[]> parts =
        present.stream()
            .map(id -> values(Quantity.TRAFFIC, Subject.endpoint("frontend", id)))
            .collect(Collectors.toList());
    for (int i = 0; i < all.length; i++) {
      double sum = 0;
      for (double[] part : parts) {
        sum += Double.isNaN(part[i]) ? 0 : part[i];
      }
      assertEquals(all[i], sum, all[i] * SIX_DIGITS);
    }
  }

  @Test
  void anOnlyCallerSeesAllCalls() {
    double[] calls = values(Quantity.TRAFFIC, Subject.call("checkout", "payment"));
    double[] work = values(Quantity.TRAFFIC, Shop.PAYMENT);
    double[] orders = values(Quantity.TRAFFIC, Shop.CHECKOUT);
    for (int i = 0; i < work.length; i++) {
      assertEquals(work[i], calls[i], work[i] * SIX_DIGITS);
      assertEquals(work[i], orders[i], work[i] * SIX_DIGITS);
    }
  }

  @Test
  void nightsAreQuieterAndTheYearGrows() {
    double[] day =
        shop.values(
            Ask.of(Quantity.TRAFFIC, Shop.CHECKOUT),
            Read.grid(Duration.ofHours(24), Duration.ofHours(3)));
    assertTrue(day[5] < 0.75 * day[8], "three in the morning, UTC");
    double[] year = shop.values(Ask.of(Quantity.TRAFFIC, Shop.CHECKOUT), Read.YEAR);
    assertTrue(year[0] < 0.9 * year[year.length - 1]);
  }

  @Test
  void countsAreTheIntegralOfRates() {
    TimeGrid minutes = Read.grid(Duration.ofHours(2), Duration.ofMinutes(1));
    double[] rates = shop.values(Ask.of(Quantity.TRAFFIC, Shop.CHECKOUT), minutes);
    double sum = 0;
    for (int i = 61; i < rates.length; i++) {
      sum += 60 * (rates[i] + rates[i - 1]) / 2;
    }
    Ask hour = Ask.of(Measure.over(Quantity.ALL_EVENTS, Duration.ofHours(1)), Shop.CHECKOUT);
    assertEquals(sum, shop.last(hour), sum * 0.005);
  }

  private List<Series> cut(Quantity quantity) {
    return shop.all(Ask.of(quantity, Shop.CHECKOUT).by("region", "eu", "us"), Read.DAY);
  }

  private double[] values(Quantity quantity, Subject subject) {
    return shop.values(Ask.of(quantity, subject), Read.DAY);
  }

  private static double sum(List<Series> series, int index) {
    return series.stream().mapToDouble(each -> each.value(index)).sum();
  }
}
