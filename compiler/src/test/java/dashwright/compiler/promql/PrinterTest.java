package dashwright.compiler.promql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrinterTest {
  private static Expression tree(String promql) {
    return Promql.parse(promql).orElseThrow(() -> new AssertionError(promql));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "SUM(x) BY(b,a)                     | sum by (b, a) (x)",
        "sum by () (x)                      | sum(x)",
        "sum without() (x)                  | sum without () (x)",
        "x{b='2',a=\"1\",}                  | x{a=\"1\",b=\"2\"}",
        "x{}                                | x",
        "{\"x\",a=\"1\"}                    | {__name__=\"x\",a=\"1\"}",
        "x{\"a.b\"=`\"`}                    | x{\"a.b\"=\"\\\"\"}",
        "x[60m] offset 3600                 | x[1h] offset 1h",
        "x[14d:90s] @ 5                     | x[2w:1m30s] @ 5.000",
        "x offset -1h @ end()               | x @ end() offset -1h",
        "x[8d]                              | x[8d]",
        "x[0.5]                             | x[500ms]",
        "1e3+0x10+1e-7+-0                   | 1000 + 16 + 0.0000001 + -0",
        "Inf - -inf / NAN                   | +Inf - -Inf / NaN",
        "5m*x                               | 5m * x",
        "a/on(b)group_left c                | a / on (b) group_left () c",
        "a + ignoring() b                   | a + b",
        "a + fill_right(1)fill_left(1) b    | a + fill (1) b",
        "a==bool(b)                         | a == bool (b)",
        "- - a ^ 2                          | --a ^ 2",
        "\"\\xff\\u00e9\\t\\U0001F600\\x00\" | \"\\xffé\\t😀\\x00\"",
        "sum by(\"without\", \"a.b\")(x)    | sum by (\"without\", \"a.b\") (x)",
        "x{$f,b=\"1\",a=$a}                 | x{b=\"1\",$f,a=$a}",
        "rate(x[ $window ] smoothed offset -$step) | rate(x[$window] smoothed offset -$step)",
        "x[ 2*step( )+1 ] # so              | x[2 * step() + 1]",
      })
  void printsTheCanonicalForm(String promql, String canonical) {
    assertEquals(canonical, Promql.print(tree(promql)));
  }

  @Test
  void splitsOnlyWhatIsTooLong() {
    String promql =
        "sum by (route) (rate(http_server_request_duration_seconds_count{service_name=\"checkout-page\"}[$window]))"
            + " / on (route) group_left () sum by (route) (rate(http_requests_total[$window])) > bool 0.01";
    assertEquals(
        """
            sum by (route) (
              rate(http_server_request_duration_seconds_count{service_name="checkout-page"}[$window])
            )
          / on (route) group_left ()
            sum by (route) (rate(http_requests_total[$window]))
        > bool
          0.01""",
        Promql.pretty(tree(promql)));
  }

  @Test
  void keepsWhatFits() {
    assertEquals("rate(x[5m])", Promql.pretty(tree("rate ( x [5m] )")));
  }

  @Test
  void splitsEachKindOfNode() {
    assertEquals(
        """
        -max_over_time(
          (
            $macro
          )[5m:] offset 1h
        )""",
        Layout.print(tree("-max_over_time(($macro)[5m:] offset 1h)"), 5));
  }

  @Test
  void printsATreeThatHoldsANodeTwice() {
    Binary binary = (Binary) tree("first + second");
    Binary twice =
        new Binary(
            binary.operator(),
            binary.left(),
            binary.left(),
            binary.comparison(),
            binary.matching(),
            binary.symbol(),
            binary.extent());
    assertEquals("  first\n+\n  first", Layout.print(twice, 5));
  }
}
