package dashwright.compiler.inference;

import dashwright.compiler.promql.Aggregation;
import dashwright.compiler.promql.AggregationOperator;
import dashwright.compiler.promql.Binary;
import dashwright.compiler.promql.BinaryOperator;
import dashwright.compiler.promql.Call;
import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.Grouping;
import dashwright.compiler.promql.Label;
import dashwright.compiler.promql.MatrixSelector;
import dashwright.compiler.promql.Nodes;
import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.Unary;
import dashwright.compiler.promql.VectorSelector;
import java.util.List;

/** Finds parts that are divided by their whole: what comes of that is between 0 and 1. */
final class Shares {
  /** Functions that give more for more series, as long as these only grow. */
  private static final List<String> ADDITIVE = List.of("rate", "irate", "increase");

  private final Knowledge knowledge;

  Shares(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Whether a division is one of a part by its whole. */
  boolean isShare(Binary binary) {
    return binary.operator() == BinaryOperator.DIVIDE
        && isNeverNegative(binary.right())
        && isPart(binary.left(), binary.right());
  }

  private boolean isNeverNegative(Expression expression) {
    return Nodes.selectors(expression).stream().allMatch(this::isNeverNegative)
        && Nodes.in(expression).stream().noneMatch(Shares::mayTurnNegative);
  }

  private boolean isNeverNegative(VectorSelector selector) {
    return knowledge.series(selector).filter(Series::isNeverNegative).isPresent();
  }

  private static boolean mayTurnNegative(Expression node) {
    return node instanceof Unary
        || (node instanceof Call call && !ADDITIVE.contains(call.name()))
        || (node instanceof Binary binary && binary.operator() == BinaryOperator.SUBTRACT);
  }

  private boolean isPart(Expression part, Expression whole) {
    Expression some = stripped(part);
    Expression of = stripped(whole);
    if (Promql.print(some).equals(Promql.print(of))) {
      return true;
    }
    if (of instanceof Binary sum && sum.operator() == BinaryOperator.ADD) {
      return isPart(some, sum.left()) || isPart(some, sum.right());
    }
    if (some instanceof Binary rest && rest.operator() == BinaryOperator.SUBTRACT) {
      return isPart(rest.left(), of) && isPart(rest.right(), rest.left());
    }
    if (some instanceof Aggregation a && of instanceof Aggregation b) {
      return isAdditive(a, b) && isPart(a.expression(), b.expression());
    }
    if (some instanceof Call a && of instanceof Call b) {
      return ADDITIVE.contains(a.name())
          && a.name().equals(b.name())
          && Operands.of(a).flatMap(x -> Operands.of(b).map(y -> isPart(x, y))).orElse(false);
    }
    if (some instanceof MatrixSelector a && of instanceof MatrixSelector b) {
      return Promql.print(a.range()).equals(Promql.print(b.range()))
          && isPart(a.selector(), b.selector());
    }
    return some instanceof VectorSelector a
        && of instanceof VectorSelector b
        && new Selection(knowledge, a).isPartOf(new Selection(knowledge, b));
  }

  /** Without what changes nothing about being a part: filters, zeros in gaps, a lower bound. */
  private static Expression stripped(Expression expression) {
    Expression bare = Operands.bare(expression);
    if (bare instanceof Call call && call.name().equals("clamp_min")) {
      return Operands.of(call).map(Shares::stripped).orElse(bare);
    }
    if (bare instanceof Binary binary) {
      boolean filled = binary.operator() == BinaryOperator.OR && ZeroFill.isZero(binary.right());
      return filled || Operands.isFilter(binary) ? stripped(binary.left()) : bare;
    }
    return bare;
  }

  private static boolean isAdditive(Aggregation a, Aggregation b) {
    boolean adds =
        a.operator() == AggregationOperator.SUM || a.operator() == AggregationOperator.COUNT;
    return adds
        && a.operator() == b.operator()
        && a.grouping().kind() == b.grouping().kind()
        && labels(a.grouping()).equals(labels(b.grouping()));
  }

  private static List<String> labels(Grouping grouping) {
    return Label.names(grouping.labels()).stream().sorted().toList();
  }
}
