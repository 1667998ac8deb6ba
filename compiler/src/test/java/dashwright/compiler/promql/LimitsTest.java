package dashwright.compiler.promql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is thrown at it, it answers, on a stack of ordinary size. */
class LimitsTest {
  private static final int TOO_MANY = 10_000;
  private static final int MANY = Parser.MOST_LEVELS - 5;

  private static List<Promql.Problem> useAll(String promql) {
    Scoping.apply(promql, List.of(Matcher.equal("job", "api")));
    Selectors.of(promql);
    Macros.toGrafana(promql);
    ResultLabels.of(promql);
    Promql.parse(promql)
        .ifPresent(
            tree -> {
              Promql.pretty(tree);
              Layout.print(tree, 10);
              Rewriting.selectors(tree, selector -> selector);
            });
    return Promql.check(promql);
  }

  private static String nested(String shape, int levels) {
    int x = shape.indexOf('x');
    return shape.substring(0, x).repeat(levels) + "x" + shape.substring(x + 1).repeat(levels);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(x)", "-x", "abs(x)", "sum by (a) (x)", "x + b", "a ^ x", "x or b", "(x)[5m:]"})
  void deepTreesAreRefused(String shape) {
    assertEquals(
        "expression is nested more than 500 levels deep",
        useAll(nested(shape, TOO_MANY)).get(0).message());
    int levels = shape.endsWith(":]") ? MANY / 2 : MANY;
    useAll(nested(shape, levels))
        .forEach(problem -> assertEquals(Promql.Kind.TYPE, problem.kind(), problem.message()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(x)", "-x", "x + 5m", "5m ^ x", "min_of(x, 5m)"})
  void deepDurationsAreRefused(String shape) {
    String duration = nested(shape, TOO_MANY).replace('x', '1');
    assertEquals(
        "expression is nested more than 500 levels deep",
        useAll("y[" + duration + "]").get(0).message());
  }

  @ParameterizedTest
  @ValueSource(strings = {"(x)", "(?:x)*", "(x|y)", "(?i:x)"})
  void deepRegexesAreRefused(String shape) {
    assertTrue(
        useAll("y{a=~\"" + nested(shape, TOO_MANY) + "\"}")
            .get(0)
            .message()
            .startsWith("error parsing regexp: expression nests too deeply"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "[",
        "{",
        "\"",
        "${",
        "[[",
        "$a",
        "x ",
        "1m1",
        "9",
        "0x9",
        "07",
        ".",
        "fill ",
        "#",
        "-",
        "and ",
        "a:",
        "x{a=\"${b:",
        "x{a=~\"[[:a",
        "x{a=~\"(a{1000})",
        "x{a=~\"(?P<a>b)*",
        "x{a=~\"\\\\Q",
        "é"
      })
  void longTextsAreAnswered(String part) {
    for (Promql.Problem problem : useAll(part.repeat(30_000))) {
      assertTrue(problem.message().length() < 200, problem.message());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e", "1e(2)", "x[1e]", "0x", "0x(", "1e-4000.1", "1e5.5", "1em", "0x_"})
  void numbersThatAreNone(String promql) {
    Promql.Problem problem = useAll(promql).get(0);
    assertTrue(problem.message().startsWith("bad number or duration syntax"), problem::message);
  }

  @Test
  void longListsAreRead() {
    String matchers = "a=\"b\",".repeat(20_000);
    String labels = "a,".repeat(20_000);
    String arguments = ", \"a\"".repeat(20_000);
    assertEquals(List.of(), useAll("x{" + matchers + "}"));
    assertEquals(List.of(), useAll("sum by (" + labels + ") (x)"));
    assertEquals(List.of(), useAll("label_join(x, \"a\", \"b\"" + arguments + ")"));
    assertEquals(List.of(), useAll("x{a=~\"" + "host|".repeat(10_000) + "\"}"));
  }
}
