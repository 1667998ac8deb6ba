package dashwright.compiler.check;

import dashwright.compiler.promql.Binary;
import dashwright.compiler.promql.BinaryOperator;
import dashwright.compiler.promql.Constants;
import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.Parenthesized;
import dashwright.dsl.model.Threshold.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A comparison of a query with a number, as alerts have it.
 *
 * @param query what is compared
 * @param side on which side of the number the alert fires
 * @param number the number
 */
record Comparison(Expression query, Side side, double number) {

  /**
   * The comparisons of an expression in the order of its text. Those that {@code and} or {@code or}
   * join are all there; of {@code a unless b} only those of a.
   */
  static List<Comparison> of(Expression tree) {
    if (tree instanceof Parenthesized inner) {
      return of(inner.expression());
    }
    if (!(tree instanceof Binary binary)) {
      return List.of();
    }
    if (binary.operator().kind() == BinaryOperator.Kind.SET) {
      List<Comparison> all = new ArrayList<>(of(binary.left()));
      if (binary.operator() != BinaryOperator.UNLESS) {
        all.addAll(of(binary.right()));
      }
      return all;
    }
    return side(binary.operator()).flatMap(side -> of(binary, side)).stream().toList();
  }

  private static Optional<Comparison> of(Binary binary, Side side) {
    OptionalDouble right = Constants.value(binary.right());
    OptionalDouble left = Constants.value(binary.left());
    if (right.isPresent() == left.isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        right.isPresent()
            ? new Comparison(bare(binary.left()), side, right.getAsDouble())
            : new Comparison(bare(binary.right()), opposite(side), left.getAsDouble()));
  }

  private static Expression bare(Expression expression) {
    return expression instanceof Parenthesized inner ? bare(inner.expression()) : expression;
  }

  private static Optional<Side> side(BinaryOperator operator) {
    return switch (operator) {
      case GREATER, GREATER_EQUAL -> Optional.of(Side.ABOVE);
      case LESS, LESS_EQUAL -> Optional.of(Side.BELOW);
      default -> Optional.empty();
    };
  }

  private static Side opposite(Side side) {
    return switch (side) {
      case ABOVE -> Side.BELOW;
      case BELOW -> Side.ABOVE;
    };
  }
}
