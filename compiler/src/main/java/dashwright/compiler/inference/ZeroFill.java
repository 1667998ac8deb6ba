package dashwright.compiler.inference;

import dashwright.compiler.promql.Binary;
import dashwright.compiler.promql.BinaryOperator;
import dashwright.compiler.promql.Call;
import dashwright.compiler.promql.Constants;
import dashwright.compiler.promql.Expression;
import java.util.OptionalDouble;

/** The zeros that fill gaps: {@code or 0 * …}, {@code or vector(0)}. */
final class ZeroFill {
  private ZeroFill() {}

  /** Whether all values of an expression are 0, whatever it reads. */
  static boolean isZero(Expression expression) {
    Expression bare = Operands.bare(expression);
    if (bare instanceof Call call && call.name().equals("vector")) {
      return isZero(Operands.number(call, 0));
    }
    return bare instanceof Binary binary
        && binary.operator() == BinaryOperator.MULTIPLY
        && (isZero(Constants.value(binary.left())) || isZero(Constants.value(binary.right())));
  }

  private static boolean isZero(OptionalDouble number) {
    return number.isPresent() && number.getAsDouble() == 0;
  }
}
