package dashwright.compiler.promql;

import java.util.List;

/** The parts of an expression, for questions about its shape. */
public final class Nodes {
  private Nodes() {}

  /**
   * All nodes, a parent before its children, in the order of the text; none when it cannot be
   * parsed.
   */
  public static List<Expression> of(String promql) {
    return Parser.parse(promql).expression().map(Tree::nodes).orElse(List.of());
  }
}
