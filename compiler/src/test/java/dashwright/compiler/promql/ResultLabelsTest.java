package dashwright.compiler.promql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultLabelsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "sum by (a, b) (x)                                          | a b",
        "100 * sum by (a) (x) / sum by (a) (y) > 5                  | a",
        "histogram_quantile(0.9, sum by (le, a) (rate(x[5m])))      | a",
        "sum by (a) (x) or vector(0)                                | a",
        "sum by (a) (x) and sum by (b) (x)                          | a",
        "topk(3, sum by (a) (x))                                    | a",
        "sum without (b) (sum by (a, b) (x))                        | a",
        "count_values by (a) (\"v\", x)                             | a v",
        "max_over_time(sum by (a) (x)[1h:])                         | a",
        "quantile_over_time(0.9, sum by (a) (x)[1h:])               | a",
        "label_replace(sum by (a) (x), \"b\", \"$1\", \"a\", \".*\") | a b",
        "sum by (a, b) (x) * on (a) group_left (c) y                | a b c",
        "x / on (a, b) y                                            | a b",
        "sum by (a, b) (x) / ignoring (b) y                         | a",
        "-round(sum by (a) (x), $k)                                 | a",
      })
  void areKnown(String promql, String labels) {
    assertEquals(new ResultLabels.Known(List.of(labels.split(" ", -1))), ResultLabels.of(promql));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sum(x)", "vector(1)", "scalar(x) * 2", "hour()", "5", "time() - sum(x)"})
  void areNone(String promql) {
    assertEquals(new ResultLabels.Known(List.of()), ResultLabels.of(promql));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "rate(x[5m])",
        "topk(3, x)",
        "sum without (a) (x)",
        "sum by ($a) (x)",
        "$x",
        "x or sum(x)",
        "absent(x)",
        "sum by (a"
      })
  void areUnknown(String promql) {
    assertEquals(new ResultLabels.Unknown(), ResultLabels.of(promql));
    assertEquals(List.of(), ResultLabels.of(promql).labels());
  }

  @Test
  void ofAMatchingByMacroAreUnknown() {
    assertEquals(new ResultLabels.Unknown(), ResultLabels.of("sum(x) / on ($a) sum(y)"));
  }
}
