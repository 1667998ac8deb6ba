package dashwright.compiler.promql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dashwright.compiler.promql.Selectors.Selector;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SelectorsTest {
  @Test
  void listsThemInTheOrderOfTheText() {
    assertEquals(
        List.of(
            new Selector("a", List.of(Matcher.equal("job", "$job")), 5, 13, Optional.of("$window")),
            new Selector("b", List.of(), 32, 1, Optional.empty())),
        Selectors.of("rate(a{job=\"$job\"}[$window]) / (b offset 5m)"));
  }

  @Test
  void findsTheNameAmongTheMatchers() {
    List<Selector> selectors = Selectors.of("{\"a.b\", c!~\"d\"} or {e=\"f\"} or $g[5m]");
    assertEquals(List.of("a.b", "", "$g"), selectors.stream().map(Selector::metric).toList());
    assertEquals(
        List.of(Matcher.equal("__name__", "a.b"), new Matcher("c", Matcher.Op.NOT_MATCH, "d")),
        selectors.get(0).matchers());
  }

  @Test
  void leavesOutTheLabelsOfInfo() {
    assertEquals(1, Selectors.of("info(a, {b=\"c\"})").size());
  }

  @Test
  void findsNoneInBrokenText() {
    assertEquals(List.of(), Selectors.of("rate(a[5m]"));
  }
}
