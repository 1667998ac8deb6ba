package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Binary;
import dashwright.compiler.promql.BinaryOperator.Kind;
import java.util.function.DoubleBinaryOperator;

/** What an operator makes of two values. */
interface ElementOperator {
  /**
   * The result; a gap where a comparison does not hold.
   *
   * @param left the value on the left
   * @param right the value on the right
   * @param kept the value that a comparison keeps where it holds
   */
  double apply(double left, double right, double kept);

  /** The operator of an expression that is no set operation. */
  static ElementOperator of(Binary binary) {
    if (binary.operator().kind() == Kind.ARITHMETIC) {
      DoubleBinaryOperator operator = Arithmetic.of(binary.operator());
      return (left, right, kept) -> operator.applyAsDouble(left, right);
    }
    Arithmetic.Comparison comparison = Arithmetic.comparison(binary.operator());
    return switch (binary.comparison()) {
      case BOOL -> (left, right, kept) -> comparison.holds(left, right) ? 1 : 0;
      case FILTER -> (left, right, kept) -> comparison.holds(left, right) ? kept : Gap.VALUE;
    };
  }

  /** Whether the result is another thing than what was measured, and loses its name. */
  static boolean dropsMetric(Binary binary) {
    return binary.operator().kind() == Kind.ARITHMETIC
        || binary.comparison() == Binary.Comparison.BOOL;
  }
}
