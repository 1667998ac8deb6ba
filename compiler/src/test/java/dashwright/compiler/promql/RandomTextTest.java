package dashwright.compiler.promql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What holds for any text, on texts made by chance, the same in each run. */
class RandomTextTest {
  private static final List<String> TOKENS =
      List.of(
          "sum",
          "by",
          "without",
          "rate",
          "info",
          "x",
          "y:z",
          "and",
          "or",
          "offset",
          "bool",
          "on",
          "ignoring",
          "group_left",
          "fill",
          "fill(",
          "anchored",
          "step",
          "range()",
          "min_of(",
          "inf",
          "1",
          "0x1F",
          "5m",
          "1h30m",
          "1.5e3",
          "1m5h",
          "08",
          "\"a\"",
          "'b'",
          "`c`",
          "\"\\xff\"",
          "\"$d\"",
          "\"(\"",
          "$m",
          "${m}",
          "${m:raw}",
          "[[m]]",
          "$",
          "(",
          ")",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "@",
          "=",
          "==",
          "!=",
          "=~",
          "!~",
          "<",
          "<=",
          "</",
          ">",
          "+",
          "-",
          "*",
          "/",
          "%",
          "^",
          "#",
          "\n",
          " ",
          "é",
          "😀",
          "\uD800",
          ".",
          "~",
          "\\",
          "\"",
          "job",
          "a",
          "end()");

  @Test
  void noTextThrows() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(1, 25); n > 0; n--) {
        text.append(TOKENS.get(random.nextInt(TOKENS.size())));
        text.append(random.nextInt(3) == 0 ? " " : "");
      }
      String promql = text.toString();
      int length = promql.length();
      for (Promql.Problem problem : Promql.check(promql)) {
        boolean within = problem.offset() >= 0 && problem.offset() + problem.length() <= length;
        assertEquals(true, within, () -> promql + " " + problem);
      }
      Scoping.apply(promql, List.of(Matcher.equal("job", "a")));
      Macros.resolve(promql, Duration.ofMinutes(5), Duration.ofMinutes(1), Duration.ofHours(1));
      Macros.toGrafana(promql);
      Macros.used(promql);
      Selectors.of(promql);
      ResultLabels.of(promql);
      Promql.parse(promql).ifPresent(tree -> roundTrip(promql, tree));
    }
  }

  @Test
  void everyExpressionSurvivesPrinting() {
    SplittableRandom random = new SplittableRandom(2);
    for (int i = 0; i < 2_000; i++) {
      String promql = new RandomExpression(random).text();
      Expression tree =
          Promql.parse(promql)
              .orElseThrow(() -> new AssertionError(promql + " " + Promql.check(promql)));
      roundTrip(promql, tree);
    }
  }

  private static void roundTrip(String promql, Expression tree) {
    String canonical = Promql.print(tree);
    String shape = Shape.of(tree);
    assertEquals(shape, Shape.of(canonical), () -> promql + "  ->  " + canonical);
    assertEquals(canonical, Promql.print(Promql.parse(canonical).orElseThrow()), promql);
    String layout = Layout.print(tree, 12);
    assertEquals(shape, Shape.of(layout), () -> promql + "  ->  " + layout);
    assertEquals(layout, Layout.print(Promql.parse(layout).orElseThrow(), 12), promql);
  }

  @Test
  void scopeReachesEverySelectorOnce() {
    SplittableRandom random = new SplittableRandom(3);
    Matcher scope = Matcher.equal("scope", "here");
    for (int i = 0; i < 1_000; i++) {
      String promql = new RandomExpression(random).text();
      String scoped = Scoping.apply(promql, List.of(scope)).promql();
      List<Selectors.Selector> selectors = Selectors.of(scoped);
      assertEquals(Selectors.of(promql).size(), selectors.size(), promql);
      selectors.forEach(s -> assertEquals(scope, s.matchers().get(0), scoped));
      assertEquals(scoped, Scoping.apply(scoped, List.of(scope)).promql());
      assertEquals(
          promql.replace("{}", ""), scoped.replaceAll("\\{scope=\"here\"}|scope=\"here\",?", ""));
    }
  }
}
