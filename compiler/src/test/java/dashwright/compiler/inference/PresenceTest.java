package dashwright.compiler.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          orders_total                                                  | ALWAYS
          sum(rate(failed_total[5m]))                                   | AFTER_FIRST_EVENT
          sum(rate(failed_total[5m])) / sum(rate(orders_total[5m]))     | AFTER_FIRST_EVENT
          orders_total and failed_total                                 | AFTER_FIRST_EVENT
          failed_total or failed_total{region="eu"}                     | AFTER_FIRST_EVENT
          sum(rate(failed_total[5m])) or 0 * sum(rate(orders_total[5m]))| ALWAYS
          sum(rate(failed_total[5m])) or vector(0)                      | ALWAYS
          orders_total unless failed_total                              | ALWAYS
          absent(failed_total)                                          | ALWAYS
          missing_total                                                 | UNKNOWN
          failed_total + missing_total                                  | AFTER_FIRST_EVENT
          """)
  void somethingMissingMakesAllMissing(String promql, Presence presence) {
    assertEquals(presence, Shop.infer(promql).presence());
  }
}
