package dashwright.compiler.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.dsl.model.Unit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitInferenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          items                                                             | short
          sum by (region) (orders_total)                                    | short
          rate(orders_total[5m])                                            | cps
          sum(rate(orders_total[$window])) * 60                             | cpm
          increase(orders_total[1h])                                        | short
          rate(sent_bytes_total[5m])                                        | binBps
          rate(sent_bytes_total[5m]) * 8                                    | binbps
          memory_bytes / 1024                                               | kbytes
          memory_bytes / limit_bytes                                        | percentunit
          100 * memory_bytes / limit_bytes                                  | percent
          fill / 100                                                        | percentunit
          1 - sum(rate(failed_total[5m])) / sum(rate(orders_total[5m]))     | percentunit
          rate(cpu_seconds_total[5m])                                       | percentunit
          sum(rate(cpu_nanoseconds_total[$window])) / 1e9                   | percentunit
          histogram_quantile(0.9, sum by (le) (rate(pay_seconds_bucket[5m])))| s
          histogram_quantile(0.9, rate(pay_milliseconds_bucket[5m]))        | ms
          histogram_quantile(0.9, rate(pay_milliseconds_bucket[5m])) / 1000 | s
          histogram_quantile(0.9, sum(rate(native_seconds[5m])))            | s
          histogram_avg(rate(native_seconds[5m]))                           | s
          histogram_fraction(0, 1, rate(native_seconds[5m]))                | percentunit
          wait_seconds{quantile="0.9"}                                      | s
          rate(pay_seconds_sum[5m]) / rate(pay_seconds_count[5m])           | s
          rate(pay_seconds_count[5m])                                       | cps
          time() - started_seconds                                          | s
          (time() - max(started_seconds)) / 86400                           | d
          timestamp(items)                                                  | s
          sum(items) / sum(rate(orders_total[5m]))                          | s
          sum(sent_bytes_total) / sum(orders_total)                         | bytes
          deriv(memory_bytes[1h])                                           | binBps
          predict_linear(memory_bytes[1h], 3600)                            | bytes
          max_over_time(sum(items)[1h:])                                    | short
          alive                                                             | bool
          sum(alive)                                                        | short
          avg(alive)                                                        | percentunit
          avg_over_time(alive[5m])                                          | percentunit
          sum_over_time(alive[5m])                                          | short
          min(alive)                                                        | bool
          count(memory_bytes)                                               | short
          count_over_time(memory_bytes[5m])                                 | short
          absent(memory_bytes)                                              | bool
          memory_bytes > bool 5                                             | bool
          memory_bytes > 5                                                  | bytes
          sum(rate(failed_total[5m])) or 0 * sum(rate(orders_total[5m]))    | cps
          sum(rate(failed_total[5m])) or vector(0)                          | cps
          clamp_min(memory_bytes - limit_bytes, 0)                          | bytes
          -balance                                                          | currencyEUR
          topk(3, memory_bytes and on (host) alive)                         | bytes
          scalar(memory_bytes)                                              | bytes
          """)
  void aUnitFollowsTheTree(String promql, String unit) {
    assertEquals(
        Optional.of(unit), Shop.infer(promql).unit().flatMap(Measured::unit).map(Unit::id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "load",
        "missing_total",
        "$metric",
        "items + memory_bytes",
        "items + load",
        "memory_bytes * limit_bytes",
        "items ^ 2",
        "1 / items",
        "exp(memory_bytes)",
        "stdvar(items)",
        "pay_seconds",
        "items or memory_bytes",
        "histogram_quantile(0.9, {__name__=~\"pay_.*\"})",
        "items / alive",
        "hour()"
      })
  void whatCannotBeToldIsUnknown(String promql) {
    assertEquals(Optional.empty(), Shop.infer(promql).unit());
  }

  @Test
  void aNumberThatMakesNoUnitLeavesItsSizeUnknown() {
    Measured weekly = Shop.infer("sum(increase(orders_total[7d])) / 7").unit().orElseThrow();
    assertEquals(Optional.empty(), weekly.unit());
    assertTrue(weekly.fits(Shop.infer("items").unit().orElseThrow()));
    assertFalse(weekly.fits(Shop.infer("memory_bytes").unit().orElseThrow()));
  }

  @Test
  void sizesOfOneDimensionDoNotFit() {
    Measured seconds = Shop.infer("started_seconds").unit().orElseThrow();
    Measured millis = Shop.infer("started_seconds * 1000").unit().orElseThrow();
    assertFalse(seconds.fits(millis));
    assertTrue(seconds.isTime() && millis.isTime());
  }
}
