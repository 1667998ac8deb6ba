package dashwright.compiler.promql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParserTest {
  /** Both read as the same tree once the parentheses that only show the structure are gone. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a + b * c              | a + (b * c)",
        "a * b + c              | (a * b) + c",
        "a - b - c              | (a - b) - c",
        "a ^ b ^ c              | a ^ (b ^ c)",
        "-a ^ b                 | -(a ^ b)",
        "-a * b                 | (-a) * b",
        "a ^ -b * c             | (a ^ (-b)) * c",
        "a or b and c           | a or (b and c)",
        "a and b unless c       | (a and b) unless c",
        "a < b + c              | a < (b + c)",
        "a < b < c              | (a < b) < c",
        "a == b or c != d       | (a == b) or (c != d)",
        "a atan2 b % c          | (a atan2 b) % c",
        "a </ b + c             | a </ (b + c)",
        "-a offset 5m           | -(a offset 5m)",
        "a offset 5m - b        | (a offset 5m) - b",
        "a offset -2 ^ b        | (a offset -2) ^ b",
        "a + b[5m:] @ 3         | a + (b[5m:] @ 3)",
        "sum by (x) (a) + b     | (sum by (x) (a)) + b",
      })
  void bindsAsPrometheusDoes(String written, String grouped) {
    assertEquals(Shape.of(written), withoutParentheses(Shape.of(grouped)));
  }

  private static String withoutParentheses(String shape) {
    String text = shape;
    int start;
    while ((start = text.indexOf("Parenthesized[expression=")) >= 0) {
      int from = start + "Parenthesized[expression=".length();
      int depth = 1;
      int end = from;
      while (depth > 0) {
        char c = text.charAt(end++);
        depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      }
      String inner = text.substring(from, end - ", extent=_]".length());
      text = text.substring(0, start) + inner + text.substring(end);
    }
    return text;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sum(sum) by (by)",
        "offset offset 5m",
        "start{end=\"a\"} + end",
        "fill + fill (1) b",
        "SUM BY (bool, on) (x) == BOOL 1",
        "{on=\"x\", by='y', `inf`=~`z`}",
        "{\"http.requests\", \"my.label\"!=\"\"}",
        "a:b:c{x=\"1\",}",
        "x[1h30m] @ end() offset -1h",
        "x offset 1h [5m:1m]",
        "x[5m:] offset 90",
        "x[300] @ 1_000.5",
        "x @ 1m40s",
        "x[step() * 2 + min_of(5m, 1h)] offset (range() / 2)",
        "0x_1F + 0755 + 08 + 1e-400 + .5 + 5. + Inf",
        "\"\\xff\\u00e9\\101\"",
        "a # comment\n + # another\n b",
        "sum by (a:b, \"c.d\", without_x) (x)",
        "a / on (x) group_left () b",
        "a / ignoring () group_right (y,) b",
        "label_replace(x, \"$1\", '$0', `a`, \"(.*)\")",
      })
  void reads(String promql) {
    assertEquals(0, count(promql), () -> Promql.check(promql).toString());
  }

  private static long count(String promql) {
    return Promql.check(promql).stream()
        .filter(problem -> problem.kind() != Promql.Kind.EXPERIMENTAL)
        .count();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rate(x[$__rate_interval])",
        "rate(x[${window}]) / rate(x[[[interval]]])",
        "x[$range:$step] offset -$step",
        "topk($k, sum by ($group, b) (x)) > $threshold",
        "x{$adhoc, job=~\"$job\", a=$a}",
        "{$filters}",
        "x{$label=~\"y\", pre_${label}_post!=\"\"}",
        "$metric{a=\"b\"} + max_over_time($metric[5m:]) + rate($metric[5m])",
        "app_${name}_total + app_[[name]]_total",
        "x[${h}h${m}m]",
        "$fn(x[5m])",
        "x{a=~\"(\"} or x{a=~\"${b:regex}(\"}",
        "x @ ${from:date:seconds}",
        "a + fill ($zero) b",
      })
  void readsMacrosWhereverTheyStand(String promql) {
    boolean regex = promql.contains("a=~\"(\"");
    assertEquals(regex ? 1 : 0, count(promql), () -> Promql.check(promql).toString());
  }

  /** The text, where its first problem stands, and what is said of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "# nothing | 9 | 0 | no expression found in input",
        "a + | 3 | 0 | unexpected end of input",
        "a + * b | 4 | 1 | unexpected `*`",
        "(a + (b) | 0 | 1 | unclosed left parenthesis",
        "a) | 1 | 1 | unexpected right parenthesis `)`",
        "a{b=\"c\" | 1 | 1 | unexpected end of input inside braces",
        "a{b=c} | 4 | 1 | unexpected identifier `c` in label matching, expected string",
        "a{b=\"c\" d=\"e\"} | 8 | 1 | unexpected identifier `d` in label matching, expected `,` or `}`",
        "a[5m | 1 | 1 | unclosed left bracket",
        "a[5x] | 2 | 2 | bad number or duration syntax: `5x`",
        "a[0s] | 2 | 2 | duration must be greater than 0",
        "a[5m1h] | 2 | 4 | not a valid duration string: `5m1h`",
        "a[300y] | 2 | 4 | duration out of range",
        "a[5m / 0] | 7 | 1 | division by zero",
        "(a + b)[5m] | 7 | 4 | ranges only allowed for vector selectors",
        "a offset 5m [5m] | 0 | 16 | no offset modifiers allowed before range",
        "a offset 5m offset 1h | 12 | 6 | offset may not be set multiple times",
        "rate(a[5m]) offset 5m | 12 | 6 | offset modifier must be preceded by an instant vector selector or range vector selector or a subquery",
        "a @ NaN | 4 | 3 | timestamp out of bounds for @ modifier: NaN",
        "a[5m:] smoothed | 7 | 8 | `smoothed` modifier is not supported for subqueries",
        "sum() | 0 | 3 | no arguments for aggregate expression provided",
        "topk(a) | 0 | 4 | wrong number of arguments for aggregate expression provided, expected 2, got 1",
        "sum(a) by b | 10 | 1 | unexpected identifier `b` in grouping opts, expected `(`",
        "sum by (without) (a) | 8 | 7 | unexpected `without` in grouping opts, expected label",
        "abs(a,) | 5 | 1 | trailing commas not allowed in function call args",
        "ratee(a[5m]) | 0 | 5 | unknown function with name `ratee`",
        "RATE(a[5m]) | 0 | 4 | unknown function with name `RATE`",
        "a + group_left b | 4 | 10 | unexpected `group_left`",
        "\"a | 0 | 1 | unterminated quoted string",
        "\"\\q\" | 1 | 2 | unknown escape sequence U+0071 'q'",
        "a{b=~\"c(\"} | 5 | 4 | error parsing regexp: missing closing ): `c(`",
        "é | 0 | 1 | unexpected character: `é`",
        "😀 | 0 | 2 | unexpected character: `😀`",
        "a &&  b | 2 | 1 | unexpected character: `&`",
      })
  void says(String promql, int offset, int length, String message) {
    Promql.Problem problem = Promql.check(promql).get(0);
    assertEquals(message, problem.message());
    assertEquals(offset, problem.offset());
    assertEquals(Math.max(length, 0), Math.min(problem.length(), length));
    assertEquals(Promql.Kind.SYNTAX, problem.kind());
  }

  @Test
  void collectsMistakesThatLeaveTheStructureClear() {
    assertEquals(3, Promql.check("ratee(a[0s]) + abs(b,)").size());
  }

  @Test
  void suggestsTheNearestFunction() {
    assertEquals("did you mean `rate`?", Promql.check("ratee(a[5m])").get(0).help().orElseThrow());
    assertTrue(
        Promql.check("holt_winters(a[5m], 1, 1)")
            .get(0)
            .help()
            .orElseThrow()
            .contains("double_exponential_smoothing"));
  }
}
