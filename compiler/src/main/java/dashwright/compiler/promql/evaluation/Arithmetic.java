package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.BinaryOperator;
import java.util.function.DoubleBinaryOperator;

/** What operators make of two numbers. */
final class Arithmetic {
  /** A comparison of two numbers; nothing holds for NaN but {@code !=}. */
  interface Comparison {
    boolean holds(double left, double right);
  }

  private Arithmetic() {}

  /** An operator that calculates. */
  static DoubleBinaryOperator of(BinaryOperator operator) {
    return switch (operator) {
      case ADD -> (a, b) -> a + b;
      case SUBTRACT -> (a, b) -> a - b;
      case MULTIPLY -> (a, b) -> a * b;
      case DIVIDE -> (a, b) -> a / b;
      case MODULO -> (a, b) -> a % b;
      case POWER -> Arithmetic::power;
      case ATAN2 -> StrictMath::atan2;
      default -> throw new IllegalArgumentException(operator.text());
    };
  }

  /** An operator that compares. */
  static Comparison comparison(BinaryOperator operator) {
    return switch (operator) {
      case EQUAL -> (a, b) -> a == b;
      case NOT_EQUAL -> (a, b) -> a != b;
      case LESS_EQUAL -> (a, b) -> a <= b;
      case LESS -> (a, b) -> a < b;
      case GREATER_EQUAL -> (a, b) -> a >= b;
      case GREATER -> (a, b) -> a > b;
      default -> throw new IllegalArgumentException(operator.text());
    };
  }

  /** Unlike Java, 1 to any power is 1, and so is -1 to an infinite one. */
  private static double power(double base, double exponent) {
    boolean one = base == 1 || (base == -1 && Double.isInfinite(exponent));
    return one ? 1 : StrictMath.pow(base, exponent);
  }
}
