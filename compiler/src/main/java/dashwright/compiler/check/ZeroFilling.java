package dashwright.compiler.check;

import dashwright.compiler.inference.Inference;
import dashwright.compiler.inference.SeriesLabels;
import dashwright.compiler.promql.Binary;
import dashwright.compiler.promql.BinaryOperator;
import dashwright.compiler.promql.Constants;
import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.Extent;
import dashwright.compiler.promql.LabelMatcher;
import dashwright.compiler.promql.NumberLiteral;
import dashwright.compiler.promql.Parenthesized;
import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.Rewriting;
import dashwright.compiler.promql.Unary;
import dashwright.compiler.promql.VectorSelector;
import java.util.List;
import java.util.Optional;

/** Writes expressions anew, with 0 where they would be empty. */
final class ZeroFilling {
  private static final Extent NOWHERE = new Extent(0, 0);

  private ZeroFilling() {}

  /** A quotient whose upper side is 0 where it is missing and the lower side is there. */
  static Optional<String> quotient(Binary quotient, Inference inference) {
    Expression part = bare(quotient.left());
    Expression whole = unfiltered(quotient.right());
    boolean alike =
        quotient.matching().isEmpty()
            && sameLabels(inference.labels(part), inference.labels(whole));
    return alike
        ? Optional.of(
            Promql.print(
                binary(
                    new Parenthesized(filled(part, whole), NOWHERE),
                    BinaryOperator.DIVIDE,
                    quotient.right())))
        : Optional.empty();
  }

  /** A rate that is 0 where others of its metric are there, but not those that it asks for. */
  static Optional<String> rate(Expression tree, VectorSelector cause, Inference inference) {
    List<LabelMatcher> others =
        cause.matchers().stream().filter(m -> !Failures.picks(m.matcher())).toList();
    boolean grouped =
        cause.matchers().stream()
            .filter(matcher -> !others.contains(matcher))
            .map(matcher -> matcher.matcher().label())
            .anyMatch(label -> inference.labels(tree).has(label) != SeriesLabels.Answer.NO);
    if (grouped || others.size() == cause.matchers().size()) {
      return Optional.empty();
    }
    Expression all = Rewriting.selectors(tree, s -> s.equals(cause) ? s.with(others) : s);
    return Optional.of(Promql.print(filled(tree, all)));
  }

  private static boolean sameLabels(SeriesLabels a, SeriesLabels b) {
    return a.others() == SeriesLabels.Others.NONE
        && b.others() == SeriesLabels.Others.NONE
        && a.known().keySet().equals(b.known().keySet());
  }

  private static Binary filled(Expression part, Expression whole) {
    Expression factor =
        whole instanceof Binary || whole instanceof Unary
            ? new Parenthesized(whole, NOWHERE)
            : whole;
    NumberLiteral zero = new NumberLiteral(0, NumberLiteral.Notation.DECIMAL, NOWHERE);
    return binary(part, BinaryOperator.OR, binary(zero, BinaryOperator.MULTIPLY, factor));
  }

  private static Binary binary(Expression left, BinaryOperator operator, Expression right) {
    return new Binary(
        operator, left, right, Binary.Comparison.FILTER, Optional.empty(), NOWHERE, NOWHERE);
  }

  /** Without a comparison with a number, such as {@code > 0}. */
  private static Expression unfiltered(Expression expression) {
    Expression inner = bare(expression);
    return inner instanceof Binary binary
            && binary.operator().kind() == BinaryOperator.Kind.COMPARISON
            && Constants.value(binary.right()).isPresent()
        ? bare(binary.left())
        : inner;
  }

  private static Expression bare(Expression expression) {
    Expression inner = expression;
    while (inner instanceof Parenthesized parenthesized) {
      inner = parenthesized.expression();
    }
    return inner;
  }
}
