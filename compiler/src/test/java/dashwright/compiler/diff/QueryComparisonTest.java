package dashwright.compiler.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QueryComparisonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rate(a[5m]) | rate(a[1m]) | window `5m` → `1m`
          a{b="c",d="e"} | a{d="e"} | matcher `b="c"` dropped
          a{d="e"} | a{b="c",d="e"} | matcher `b="c"` added
          a{b="c"} | a{b=~"c"} | matcher `b="c"` → `b=~"c"`
          sum by (le, route) (a) | sum by (le) (a) | grouping label `route` lost
          sum by (le) (a) | sum by (le, route) (a) | grouping label `route` gained
          sum without (x) (a) | sum without (x, y) (a) | grouping label `y` lost
          sum by (x) (a) | sum without (x) (a) | grouping `by (x)` → `without (x)`
          sum(a) | max(a) | aggregation `sum` → `max`
          histogram_quantile(0.99, a) | histogram_quantile(0.9, a) | quantile `0.99` → `0.9`
          quantile(0.5, a) | quantile(0.9, a) | quantile `0.5` → `0.9`
          topk(5, a) | topk(10, a) | parameter of `topk` `5` → `10`
          rate(a[5m]) | increase(a[5m]) | function `rate` → `increase`
          a | b | metric `a` → `b`
          a offset 1d | a | offset `1d` → `none`
          a / b | a * b | operator `/` → `*`
          a > 1 | a > 2 | number `1` → `2`
          a / on (x) b | a / on (y) b | matching of series `on (x)` → `on (y)`
          sum(a) | clamp_max(sum(a), 1) | now inside `clamp_max(…, 1)`
          clamp_max(sum(a), 1) | sum(a) | no longer inside `clamp_max(…, 1)`
          rate(a[5m]) | a | no longer inside `rate(…[5m])`
          max_over_time(a[1h:1m]) | max_over_time(a[1h:5m]) | step of the subquery `1m` → `5m`
          sum(a) / sum(b) | sum(a) | no longer inside `… / sum(b)`
          """)
  void namesWhatChanged(String before, String after, String expected) {
    String found =
        QueryComparison.of(before, after).stream()
            .map(QueryChange::text)
            .collect(Collectors.joining("; "));
    assertEquals(expected, found);
  }

  @Test
  void tellsTheSameChangeOnce() {
    assertEquals(
        1, QueryComparison.of("rate(a[5m]) / rate(b[5m])", "rate(a[1m]) / rate(b[1m])").size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sum by (b, a) (x) | sum by (a, b) (x)
          a{x="1", y="2"} | a{y="2",x="1"}
          sum(rate( a [ 5m ] )) by (le) | sum by (le) (rate(a[300s]))
          (a) | a
          """)
  void layoutIsNoChange(String before, String after) {
    assertTrue(QueryComparison.isSame(before, after));
  }
}
