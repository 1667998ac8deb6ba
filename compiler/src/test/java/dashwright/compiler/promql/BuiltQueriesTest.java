package dashwright.compiler.promql;

import static dashwright.dsl.promql.Promql.WINDOW;
import static dashwright.dsl.promql.Promql.avg;
import static dashwright.dsl.promql.Promql.countValues;
import static dashwright.dsl.promql.Promql.ignoring;
import static dashwright.dsl.promql.Promql.label;
import static dashwright.dsl.promql.Promql.metric;
import static dashwright.dsl.promql.Promql.number;
import static dashwright.dsl.promql.Promql.on;
import static dashwright.dsl.promql.Promql.sum;
import static dashwright.dsl.promql.Promql.topk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.dsl.promql.Expression;
import dashwright.dsl.promql.Functions;
import dashwright.dsl.promql.InstantVector;
import dashwright.dsl.promql.OverTime;
import dashwright.dsl.promql.Promql;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the typed builder makes is PromQL, well typed, and in the canonical form. */
class BuiltQueriesTest {
  private static final int QUERIES = 4000;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 42, 20261122})
  void everyQueryThatCanBeBuiltIsGood(long seed) {
    RandomQueries queries = new RandomQueries(seed);
    for (int i = 0; i < QUERIES; i++) {
      assertGood(queries.vector(4), "seed " + seed + ", query " + i);
      assertGood(queries.scalar(3), "seed " + seed + ", number " + i);
    }
  }

  private static void assertGood(Expression built, String which) {
    List<dashwright.compiler.promql.Promql.Problem> problems =
        dashwright.compiler.promql.Promql.check(built.promql()).stream()
            .filter(p -> p.kind() != dashwright.compiler.promql.Promql.Kind.EXPERIMENTAL)
            .toList();
    assertEquals(List.of(), problems, () -> which + ": " + built);
    assertEquals(canonical(built.promql()), built.promql(), which);
  }

  private static String canonical(String promql) {
    return dashwright.compiler.promql.Promql.print(
        dashwright.compiler.promql.Promql.parse(promql).orElseThrow());
  }

  @Test
  void everyFunctionAndAggregationCanBeBuilt() {
    Set<String> missing = new TreeSet<>(Function.names());
    missing.addAll(
        List.of(AggregationOperator.values()).stream().map(AggregationOperator::text).toList());
    for (Expression each : RandomQueries.oneOfEach()) {
      assertGood(each, "one of each");
      missing.remove(each.promql().substring(0, each.promql().indexOf('(')));
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyOperatorCanBeBuilt() {
    RandomQueries queries = new RandomQueries(7);
    String all =
        java.util.stream.IntStream.range(0, QUERIES)
            .mapToObj(i -> queries.vector(3).promql())
            .collect(Collectors.joining("\n"));
    for (BinaryOperator operator : BinaryOperator.values()) {
      boolean trims = operator.kind() == BinaryOperator.Kind.TRIM;
      assertTrue(trims || all.contains(" " + operator.text() + " "), operator.text());
    }
  }

  @Test
  void readsLikePromql() {
    InstantVector errors =
        sum(OverTime.rate(metric("hits_total").where(label("code").matches("5..")), WINDOW));
    InstantVector all = sum(OverTime.rate(metric("hits_total"), WINDOW));
    assertText(
        "sum(rate(hits_total{code=~\"5..\"}[$window])) / (sum(rate(hits_total[$window])) > 0)",
        errors.dividedBy(all.greaterThan(0)));
    assertText(
        "topk by (route) (5, up * on (instance) group_left (version) build_info)",
        topk(5, metric("up").times(metric("build_info"), on("instance").groupLeft("version")))
            .by("route"));
    assertText("a + b * c", metric("a").plus(metric("b").times(metric("c"))));
    assertText("(a + b) * c", metric("a").plus(metric("b")).times(metric("c")));
    assertText("a - (b - c)", metric("a").minus(metric("b").minus(metric("c"))));
    assertText("a ^ b ^ c", metric("a").power(metric("b").power(metric("c"))));
    assertText("(a ^ b) ^ c", metric("a").power(metric("b")).power(metric("c")));
    assertText("a * -1", metric("a").times(-1));
    assertText("(-1) ^ a", number(-1).power(metric("a")));
    assertText("-(a + b)", metric("a").plus(metric("b")).negated());
    assertText(
        "a > bool ignoring (x) b", metric("a").greaterThan(metric("b"), ignoring("x")).bool());
    assertText("1 < bool 2", number(1).lessThan(2));
    assertText(
        "avg without (x) (a unless on (y) b)",
        avg(metric("a").unless(metric("b"), on("y"))).without("x"));
    assertText("count_values(\"version\", build)", countValues("version", metric("build")));
    assertText(
        "max_over_time((a / b)[1d:1h] offset 1w)",
        OverTime.maxOverTime(
            metric("a")
                .dividedBy(metric("b"))
                .subquery(Duration.ofDays(1), Duration.ofHours(1))
                .offset(Duration.ofDays(7))));
    assertText(
        "a{x=\"1\"} @ 1700000000.000 offset 5m",
        metric("a")
            .where("x", "1")
            .offset(Duration.ofMinutes(5))
            .at(Instant.ofEpochSecond(1_700_000_000)));
    assertText("rate(a[5m] @ end())", OverTime.rate(metric("a").atEnd(), Duration.ofMinutes(5)));
    assertText("{__name__=\"http.hits\",b=\"c\\n\"}", metric("http.hits").where("b", "c\n"));
    assertText("m{\"a.b\"=~\"x\\\\.y|z\"}", metric("m").where(label("a.b").isOneOf("x.y", "z")));
    assertText(
        "histogram_quantile(0.99, sum by (le) (rate(t_bucket[$window])))",
        Functions.histogramQuantile(0.99, sum(OverTime.rate(metric("t_bucket"), WINDOW)).by("le")));
  }

  private static void assertText(String text, Expression built) {
    assertEquals(text, built.promql());
    assertGood(built, text);
  }

  @Test
  void refusesWhatNoTypeCanPrevent() {
    assertThrows(IllegalArgumentException.class, () -> metric(""));
    assertThrows(IllegalArgumentException.class, () -> metric("a").over(Duration.ZERO));
    assertThrows(IllegalArgumentException.class, () -> on("a").groupLeft("a"));
    assertThrows(IllegalArgumentException.class, () -> metric("a").where("b", "\uD800"));
  }

  @Test
  void equalTextsAreEqual() {
    assertEquals(Promql.sum(metric("a")), sum(metric("a")).by());
    assertEquals(sum(metric("a")).hashCode(), Promql.sum(metric("a")).hashCode());
  }
}
