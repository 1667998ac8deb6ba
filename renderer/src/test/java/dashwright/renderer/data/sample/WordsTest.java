package dashwright.renderer.data.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the texts of queries and labels are taken for. */
class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "http_response_status_code, 200, GOOD",
    "http_response_status_code, 302, GOOD",
    "http_response_status_code, 404, REFUSED",
    "http_response_status_code, 503, FAILED",
    "code, 5xx, FAILED",
    "envoy_response_code_class, 4, REFUSED",
    "rpc_grpc_status_code, 0, GOOD",
    "rpc_grpc_status_code, 5, REFUSED",
    "rpc_grpc_status_code, 14, FAILED",
    "rpc_response_status_code, OK, GOOD",
    "rpc_response_status_code, NOT_FOUND, REFUSED",
    "rpc_response_status_code, INTERNAL, FAILED",
    "status_code, STATUS_CODE_UNSET, GOOD",
    "status_code, STATUS_CODE_ERROR, FAILED",
    "outcome, SUCCESS, GOOD",
    "outcome, CLIENT_ERROR, REFUSED",
    "outcome, SERVER_ERROR, FAILED",
    "error_type, java.net.ConnectException, FAILED"
  })
  void outcomes(String label, String value, Outcome outcome) {
    assertEquals(Optional.of(outcome), Outcome.of(label, value));
  }

  @Test
  void notEveryCodeTellsAnOutcome() {
    assertTrue(Outcome.told("status", List.of()));
    assertFalse(Outcome.told("country_code", List.of("CH", "DE")));
    assertFalse(Outcome.told("region", List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          max_over_time((x / y)[2h:5m])         | MAX
          min_over_time((x)[1d:5m])             | MIN
          max_over_time(x[5m])                  | LAST
          max_over_time((x)[2h:5m]) > 1         | LAST
          sum(x)                                | LAST
          """)
  void worstOfAStep(String promql, Fold fold) {
    assertEquals(fold, Fold.of(promql));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          max_over_time((sum(rate(x[5m])))[$step:5m])
          sum(rate(x[$window]))
          (sum(rate(x[4m])))
          """)
  void theSameAtAnyStep(String promql) {
    assertEquals("sum(rate(x[]", Fold.core(promql));
  }

  @Test
  void theSameForAnyChoice() {
    assertEquals(
        Fold.core("sum(x{a=\"b\"})"), Fold.core("sum(x{a=\"b\",cloud_region=~\"$region\"})"));
  }

  @Test
  void theWorstOfAStepIsItsHighest() {
    long noon = Instant.parse("2026-11-22T12:00:00Z").toEpochMilli();
    long blip = noon - 35 * Times.MINUTE;
    assertEquals(1, Fold.MAX.value(time -> time == blip ? 1 : 0, noon, 2 * Times.HOUR));
    assertEquals(0, Fold.LAST.value(time -> time == blip ? 1 : 0, noon, 2 * Times.HOUR));
    assertEquals(0, Fold.MIN.value(time -> time == blip ? 0 : Double.NaN, noon, 2 * Times.HOUR));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sum(postgresql_rollbacks_total)           | RARE
          a_hits_total / (a_hits_total + b)         | MOSTLY
          kafka_consumer_group_lag                  | FEW
          go_goroutine_count                        | COMMON
          """)
  void rarity(String promql, Rarity rarity) {
    assertEquals(rarity, Rarity.of(Ask.level(promql).plan()));
  }

  @ParameterizedTest
  @CsvSource({"0.5, 0", "0.9, 1.28155", "0.99, 2.32635", "0.1, -1.28155"})
  void quantilesOfTheNormalDistribution(double probability, double expected) {
    assertEquals(expected, Normal.quantile(probability), 0.0005);
  }
}
