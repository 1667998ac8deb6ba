package dashwright.compiler.promql;

import java.util.List;
import java.util.Optional;

/** The selectors of an expression: which series it reads. */
public final class Selectors {
  private Selectors() {}

  /**
   * A selector as written.
   *
   * @param metric the metric's name, also where it is a matcher; empty when it is not fixed
   * @param matchers all its matchers, those with macros in their text included
   * @param offset where it starts, in UTF-16 units
   * @param length name and braces, without range and modifiers
   * @param range what stands between its square brackets
   */
  public record Selector(
      String metric, List<Matcher> matchers, int offset, int length, Optional<String> range) {
    public Selector {
      matchers = List.copyOf(matchers);
    }
  }

  /**
   * All selectors in the order of the text, but for the second argument of {@code info}; none when
   * the expression cannot be parsed.
   */
  public static List<Selector> of(String promql) {
    return Parser.parse(promql)
        .expression()
        .map(tree -> Tree.selectors(tree).stream().map(node -> selector(promql, node)).toList())
        .orElse(List.of());
  }

  private static Selector selector(String promql, Expression node) {
    VectorSelector vector = Tree.vector(node);
    Optional<String> range =
        node instanceof MatrixSelector matrix
            ? Optional.of(matrix.range().extent().of(promql))
            : Optional.empty();
    return new Selector(
        vector.metric().orElse(""),
        vector.matchers().stream().map(LabelMatcher::matcher).toList(),
        vector.extent().start(),
        vector.extent().length(),
        range);
  }
}
