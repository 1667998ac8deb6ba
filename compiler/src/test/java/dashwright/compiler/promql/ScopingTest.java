package dashwright.compiler.promql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopingTest {
  private static final Matcher JOB = Matcher.equal("job", "api");
  private static final Matcher REGION = Matcher.oneOf("region", List.of("eu.1", "us"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "x                                | x{job=\"api\"}",
        "x{}                              | x{job=\"api\"}",
        "x { a = 'b', } # job             | x {job=\"api\", a = 'b', } # job",
        "x{job=\"api\"}                   | x{job=\"api\"}",
        "x{job=~\"a.*\"}                  | x{job=\"api\",job=~\"a.*\"}",
        "x{job!=\"web\"}                  | x{job=\"api\",job!=\"web\"}",
        "x{job=~\"$job\"}                 | x{job=\"api\",job=~\"$job\"}",
        "x{$filters}                      | x{job=\"api\",$filters}",
        "{\"a.b\"}                        | {job=\"api\",\"a.b\"}",
        "{__name__=~\"a.b\"}              | {job=\"api\",__name__=~\"a.b\"}",
        "$metric + ${m}[5m]               | $metric + ${m}{job=\"api\"}[5m]",
        "sum(sum) by (job)                | sum(sum{job=\"api\"}) by (job)",
        "rate(x[5m] offset 1h @ end())    | rate(x{job=\"api\"}[5m] offset 1h @ end())",
        "max_over_time(rate(x[5m])[1h:])  | max_over_time(rate(x{job=\"api\"}[5m])[1h:])",
        "a * on (b) group_left (c) d      | a{job=\"api\"} * on (b) group_left (c) d{job=\"api\"}",
        "info(a, {b=\"c\"})               | info(a{job=\"api\"}, {b=\"c\"})",
        "label_replace(x, \"x\", \"x\", \"x\", \"x\") | label_replace(x{job=\"api\"}, \"x\", \"x\", \"x\", \"x\")",
        "not promql                       | not promql",
      })
  void addsAMatcherToEverySelector(String promql, String scoped) {
    assertEquals(new Scoping.Scoped(scoped, List.of()), Scoping.apply(promql, List.of(JOB)));
  }

  @Test
  void escapesValues() {
    Matcher odd = Matcher.equal("my.label", "a\"b\\c\n");
    assertEquals("x{\"my.label\"=\"a\\\"b\\\\c\\n\"}", Scoping.apply("x", List.of(odd)).promql());
    assertEquals("region=~\"eu\\\\.1|us\"", REGION.text());
    assertEquals("region=\"eu.1\"", Matcher.oneOf("region", List.of("eu.1")).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "x{region=\"eu\"}",
        "x{region!~\"eu.*;;us\"}",
        "x{region=~\"eu;;as\"}",
        "x{region=~\"[^eu].*;;ux\"}",
        "x{region=\"\"}",
      })
  void reportsAContradictionAndAddsNothing(String row) {
    String promql = row.replace(";;", "|");
    Scoping.Scoped scoped = Scoping.apply(promql, List.of(REGION, JOB));
    String found = promql.substring(2, promql.length() - 1);
    assertEquals("x{job=\"api\"," + found + "}", scoped.promql());
    assertEquals(
        List.of(new Scoping.Conflict("region", REGION.text(), found, 2, found.length())),
        scoped.conflicts());
  }

  @Test
  void leavesAFixedValueThatIsOneOfThose() {
    assertEquals(
        new Scoping.Scoped("x{region=\"us\"}", List.of()),
        Scoping.apply("x{region=\"us\"}", List.of(REGION)));
  }

  @Test
  void changesTheTreeToo() {
    LabelMatcher added = new LabelMatcher(JOB, new Extent(0, 0));
    Expression tree = Promql.parse("info(rate(x[5m]) / y, {a=\"b\"}) > 2").orElseThrow();
    assertEquals(
        "info(rate(x{job=\"api\"}[5m]) / y{job=\"api\"}, {a=\"b\"}) > 2",
        Promql.print(Rewriting.selectors(tree, s -> s.with(List.of(added)))));
  }
}
