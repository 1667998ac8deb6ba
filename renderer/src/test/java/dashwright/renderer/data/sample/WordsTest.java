package dashwright.renderer.data.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the names of metrics and labels are taken for. */
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
  @CsvSource({
    "postgresql_rollbacks_total, TROUBLE",
    "redis_keys_evicted_total, NEVER",
    "dotnet_gc_pause_time_seconds_total, RARE",
    "kafka_consumer_group_lag, FEW",
    "go_goroutine_count, COMMON"
  })
  void rarity(String metric, Rarity rarity) {
    assertEquals(rarity, Rarity.of(metric));
  }

  @Test
  void outcomesSumUp() {
    List<Outcomes.Part> parts =
        Outcomes.of("code", List.of("500", "404", "201", "200", "503"), v -> v.startsWith("5"));
    assertEquals(1, parts.stream().mapToDouble(Outcomes.Part::good).sum(), 1e-12);
    assertEquals(1, parts.stream().mapToDouble(Outcomes.Part::failed).sum(), 1e-12);
    for (Outcomes.Part part : parts) {
      assertEquals(part.value().startsWith("5"), part.failed() > 0);
    }
    assertEquals("200", parts.get(0).value());
  }

  @ParameterizedTest
  @CsvSource({"0, 0.5", "1.28155, 0.9", "2.32635, 0.99", "-1.28155, 0.1"})
  void sharesOfTheNormalDistribution(double value, double expected) {
    assertEquals(expected, Normal.below(value), 1e-6);
  }

  @Test
  void aPaceHoldsAPromise() {
    Pace pace = new Pace(3, 0.7).with(0.4, 0.002);
    assertEquals(0.002, pace.above(0.4), 1e-9);
    assertTrue(pace.below(0.1) > pace.slowBelow(0.1));
  }
}
