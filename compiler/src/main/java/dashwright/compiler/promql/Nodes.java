package dashwright.compiler.promql;

import java.util.List;
import java.util.OptionalLong;

/** The parts of an expression, for questions about its shape. */
public final class Nodes {
  private static final List<AggregationOperator> KEEPING =
      List.of(AggregationOperator.TOPK, AggregationOperator.BOTTOMK);

  private Nodes() {}

  /** How many series an outermost {@code topk} or {@code bottomk} keeps. */
  public static OptionalLong kept(String promql) {
    return Parser.parse(promql)
        .expression()
        .filter(Aggregation.class::isInstance)
        .map(Aggregation.class::cast)
        .filter(aggregation -> KEEPING.contains(aggregation.operator()))
        .flatMap(Aggregation::parameter)
        .filter(NumberLiteral.class::isInstance)
        .map(number -> OptionalLong.of((long) ((NumberLiteral) number).value()))
        .orElse(OptionalLong.empty());
  }

  /** All nodes of a tree, a parent before its children, in the order of the text. */
  public static List<Expression> in(Expression tree) {
    return Tree.nodes(tree);
  }

  /**
   * The selectors of a tree that read series, those with a range included: all but the second
   * argument of {@code info}, which picks labels.
   */
  public static List<VectorSelector> selectors(Expression tree) {
    return Tree.selectors(tree).stream().map(Tree::vector).toList();
  }
}
