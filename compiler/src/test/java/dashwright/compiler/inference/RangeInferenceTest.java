package dashwright.compiler.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangeInferenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          items                                                              | 0 500 500 USUAL
          sum(items)                                                         | 0 500 3000 USUAL
          sum by (region) (items)                                            | 0 500 1500 USUAL
          max(items) / 10 + 1                                                | 1 51 51 USUAL
          100 - avg(items)                                                   | -400 100 100 USUAL
          rate(orders_total[5m])                                             | 0 100 100 USUAL
          increase(orders_total[1m])                                         | 0 6000 6000 USUAL
          histogram_quantile(0.9, rate(pay_seconds_bucket[5m]))              | 0 2 2 USUAL
          sum(rate(pay_seconds_sum[5m])) / sum(rate(pay_seconds_count[5m]))  | 0 2 2 USUAL
          alive                                                              | 0 1 1 CERTAIN
          avg(alive)                                                         | 0 1 1 CERTAIN
          items > bool 3                                                     | 0 1 1 CERTAIN
          items > 3                                                          | 0 500 500 USUAL
          clamp_max(items, 10)                                               | 0 10 10 USUAL
          max(items) or vector(0)                                            | 0 500 500 USUAL
          max(items) or 0 * max(load)                                        | 0 500 500 USUAL
          sum(rate(orders_total{result="failed"}[5m])) / sum(rate(orders_total[5m]))         | 0 1 1 CERTAIN
          (sum(rate(orders_total{result="failed"}[5m])) or vector(0)) / (sum(rate(orders_total[5m])) > 0) | 0 1 1 CERTAIN
          max(1 - sum by (region) (rate(orders_total{result="failed"}[5m])) / sum by (region) (rate(orders_total[5m]))) | 0 1 1 CERTAIN
          (sum(rate(orders_total[5m])) - sum(rate(orders_total{result="failed"}[5m]))) / sum(rate(orders_total[5m])) | 0 1 1 CERTAIN
          sum(rate(pay_seconds_bucket{le="0.1"}[5m])) / sum(rate(pay_seconds_count[5m]))     | 0 1 1 CERTAIN
          sum(rate(failed_total[5m])) / (sum(rate(failed_total[5m])) + sum(rate(orders_total[5m]))) | 0 1 1 CERTAIN
          100 * sum(items{kind="a"}) / sum(items)                            | -
          """)
  void aRangeFollowsTheTree(String promql, String range) {
    assertEquals(range, text(Shop.infer(promql).range()));
  }

  private static String text(Optional<Range> range) {
    return range
        .map(r -> plain(r.low()) + " " + plain(r.high()) + " " + plain(r.most()) + " " + r.kind())
        .orElse("-");
  }

  private static String plain(double number) {
    return String.valueOf(Math.round(number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "orders_total",
        "load",
        "missing",
        "sum(rate(pay_seconds_sum[5m]))",
        "increase(orders_total[$window])",
        "items + items",
        "sum(items) / sum(memory_bytes)",
        "count(items)",
        "sum(rate(orders_total{result=\"failed\"}[5m])) / sum(rate(orders_total[1m]))",
        "sum(rate(orders_total[5m])) / sum(rate(orders_total{result=\"failed\"}[5m]))",
        "sum(rate(orders_total{result=\"failed\"}[5m] offset 1h)) / sum(rate(orders_total[5m]))",
        "sum by (region) (rate(orders_total{result=\"failed\"}[5m])) / sum by (job) (rate(orders_total[5m]))",
        "max(rate(orders_total{result=\"failed\"}[5m])) / max(rate(orders_total[5m]))",
        "sum(balance{a=\"b\"}) / sum(balance)",
        "sum(memory_bytes) / sum(limit_bytes)",
        "sum(rate(pay_seconds_bucket[5m])) / sum(rate(pay_seconds_count[5m]))"
      })
  void whatCannotBeToldIsUnknown(String promql) {
    assertEquals(Optional.empty(), Shop.infer(promql).range());
  }

  @Test
  void theScopeLeavesFewerSeriesToSum() {
    Range range =
        Shop.infer("sum(items)", dashwright.compiler.promql.Matcher.equal("kind", "book"))
            .range()
            .orElseThrow();
    assertEquals(1000, range.most());
  }
}
