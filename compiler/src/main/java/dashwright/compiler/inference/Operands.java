package dashwright.compiler.inference;

import dashwright.compiler.promql.Binary;
import dashwright.compiler.promql.BinaryOperator;
import dashwright.compiler.promql.Call;
import dashwright.compiler.promql.Constants;
import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.Parenthesized;
import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What functions and operators work on. */
final class Operands {
  private static final List<ValueType> SERIES = List.of(ValueType.VECTOR, ValueType.MATRIX);

  private Operands() {}

  /** The argument of a function that is made of series. */
  static Optional<Expression> of(Call call) {
    return call.arguments().stream().filter(Operands::isSeries).findFirst();
  }

  /** The number that an argument of a function is. */
  static OptionalDouble number(Call call, int index) {
    return index < call.arguments().size()
        ? Constants.value(call.arguments().get(index))
        : OptionalDouble.empty();
  }

  /** Whether an expression is one number for all series. */
  static boolean isScalar(Expression expression) {
    return Promql.type(expression) == ValueType.SCALAR;
  }

  /** Whether an expression is made of series. */
  static boolean isSeries(Expression expression) {
    return SERIES.contains(Promql.type(expression));
  }

  /** Whether an operator only leaves out values, by comparing them with a number. */
  static boolean isFilter(Binary binary) {
    return binary.operator().kind() == BinaryOperator.Kind.COMPARISON
        && binary.comparison() == Binary.Comparison.FILTER
        && isScalar(binary.right());
  }

  /** What is within the parentheses. */
  static Expression bare(Expression expression) {
    Expression inner = expression;
    while (inner instanceof Parenthesized parenthesized) {
      inner = parenthesized.expression();
    }
    return inner;
  }
}
