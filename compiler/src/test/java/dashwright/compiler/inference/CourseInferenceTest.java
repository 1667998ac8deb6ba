package dashwright.compiler.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseInferenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          orders_total                              | COUNTER
          sum by (region) (orders_total) * 2        | COUNTER
          2 * orders_total + 1                      | COUNTER
          sum(orders_total) + sum(failed_total)     | COUNTER
          topk(3, orders_total > 5)                 | COUNTER
          last_over_time(orders_total[1h])          | COUNTER
          orders_total or failed_total              | COUNTER
          orders_total and items                    | COUNTER
          pay_seconds_bucket                        | COUNTER
          wait_seconds_sum                          | COUNTER
          wait_seconds                              | GAUGE
          items                                     | GAUGE
          items / memory_bytes                      | GAUGE
          rate(orders_total[5m])                    | GAUGE
          increase(orders_total[5m]) * 60           | GAUGE
          count(orders_total)                       | GAUGE
          orders_total > bool 5                     | GAUGE
          max_over_time(rate(orders_total[5m])[1h:])| GAUGE
          orders_total / failed_total               | UNKNOWN
          sum(orders_total) - sum(failed_total)     | UNKNOWN
          orders_total or items                     | UNKNOWN
          native_seconds                            | UNKNOWN
          missing_total                             | UNKNOWN
          -orders_total                             | UNKNOWN
          timestamp(orders_total)                   | UNKNOWN
          time()                                    | UNKNOWN
          """)
  void theCourseFollowsTheTree(String promql, Course course) {
    assertEquals(course, Shop.infer(promql).course());
  }
}
