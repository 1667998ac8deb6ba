package dashwright.compiler.promql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeCheckerTest {
  /** The text, where its only problem stands, and what is said of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "rate(a) | 5 | 1 | expected type range vector in call to function `rate`, got instant vector",
        "abs(a[5m]) | 4 | 5 | expected type instant vector in call to function `abs`, got range vector",
        "label_join(a, b, \"c\") | 14 | 1 | expected type string in call to function `label_join`, got instant vector",
        "time(a) | 0 | 7 | expected 0 argument(s) in call to `time`, got 1",
        "hour(a, b) | 0 | 10 | expected at most 1 argument(s) in call to `hour`, got 2",
        "label_join(a) | 0 | 13 | expected at least 3 argument(s) in call to `label_join`, got 1",
        "sum(a[5m]) | 4 | 5 | expected type instant vector in aggregation expression, got range vector",
        "topk(a, b) | 5 | 1 | expected type scalar in aggregation parameter, got instant vector",
        "count_values(5, a) | 13 | 1 | expected type string in aggregation parameter, got scalar",
        "a + bool b | 2 | 1 | bool modifier can only be used on comparison operators",
        "scalar(a) > 1 | 10 | 1 | comparisons between scalars must use BOOL modifier",
        "a or 1 | 2 | 2 | set operator `or` not allowed in binary scalar expression",
        "a[5m] + 1 | 0 | 5 | binary expression must contain only scalar and instant vector types, got range vector",
        "1 + \"a\" | 4 | 3 | binary expression must contain only scalar and instant vector types, got string",
        "a == on (b) 1 | 2 | 2 | vector matching only allowed between instant vectors",
        "a and on (b) group_left (c) d | 2 | 3 | no grouping allowed for `and` operation",
        "a + on (b) group_left (b, c) d | 23 | 1 | label `b` must not occur in ON and GROUP clause at once",
        "-a[5m] | 0 | 6 | unary expression only allowed on expressions of type scalar or instant vector, got range vector",
        "a[5m:][5m:] | 0 | 11 | subquery is only allowed on instant vector, got range vector instead",
        "time()[5m:] | 0 | 11 | subquery is only allowed on instant vector, got scalar instead",
        "{} | 0 | 2 | vector selector must contain at least one non-empty matcher",
        "{a=\"\", b=~\"x*\", c!=\"y\", d!~\".+\"} | 0 | 32 | vector selector must contain at least one non-empty matcher",
        "a{__name__=\"b\"} | 2 | 12 | metric name must not be set twice: `a` or `b`",
        "a{\"b\"} | 2 | 3 | metric name must not be set twice: `a` or `b`",
      })
  void says(String promql, int offset, int length, String message) {
    List<Promql.Problem> problems = Promql.check(promql);
    assertEquals(1, problems.size(), problems::toString);
    Promql.Problem problem = problems.get(0);
    assertEquals(message, problem.message());
    assertEquals(Promql.Kind.TYPE, problem.kind());
    assertEquals(offset, problem.offset());
    assertEquals(length, problem.length());
  }

  @Test
  void findsAllErrors() {
    assertEquals(3, Promql.check("rate(a) + sum(b[5m]) > scalar(1)").size());
  }

  @Test
  void helps() {
    assertEquals(
        "add a range behind the selector, such as `[$window]`",
        Promql.check("rate(a)").get(0).help().orElseThrow());
    assertEquals("write `> bool`", Promql.check("1 > 2").get(0).help().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "topk($k, x)",
        "topk(scalar(k), x)",
        "count_values($label, x)",
        "sum($x) or $y",
        "$a > $b",
        "1 == on () x",
        "{a=\"\", $filter}",
        "{a=~\"$b\"}",
        "{a!=\"\"}",
        "{a=~\".+\"}",
        "{__name__=\"a\", __name__=\"b\"}",
      })
  void accepts(String promql) {
    assertEquals(List.of(), Promql.check(promql));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 + 1          | SCALAR",
        "\"a\"          | STRING",
        "-(a)           | VECTOR",
        "a[5m]          | MATRIX",
        "a[5m:]         | MATRIX",
        "time() > bool 1| SCALAR",
        "a > bool 1     | VECTOR",
        "$a             | UNKNOWN",
        "$a + 1         | UNKNOWN",
        "$a + b         | VECTOR",
        "scalar(a)      | SCALAR",
        "count(a)       | VECTOR",
      })
  void infers(String promql, ValueType type) {
    assertEquals(type, Promql.type(Promql.parse(promql).orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "info(a, {b=\"c\"})                 | 0  | function `info` is experimental",
        "limitk(1, a)                       | 0  | `limitk` is experimental",
        "a + fill (0) b                     | 2  | filling in missing series is experimental",
        "rate(a[5m] anchored)               | 5  | modifier `anchored` is experimental",
        "rate(a[5m + step()])               | 7  | a calculated duration is experimental",
        "sum(step())                        | 4  | function `step` is experimental",
      })
  void flagsExperiments(String promql, int offset, String message) {
    List<Promql.Problem> problems =
        Promql.check(promql).stream()
            .filter(problem -> problem.kind() == Promql.Kind.EXPERIMENTAL)
            .toList();
    assertEquals(1, problems.size());
    assertEquals(message, problems.get(0).message());
    assertEquals(offset, problems.get(0).offset());
    assertTrue(problems.get(0).help().orElseThrow().contains("--enable-feature="));
  }

  @Test
  void checksTheLabelsOfInfo() {
    assertEquals(
        "expected label selectors only, got vector selector instead",
        Promql.check("info(a, target_info)").get(1).message());
  }
}
