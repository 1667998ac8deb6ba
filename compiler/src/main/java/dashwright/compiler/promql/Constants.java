package dashwright.compiler.promql;

import java.util.List;
import java.util.OptionalDouble;

/** What a scalar expression of nothing but numbers comes to. */
public final class Constants {
  private Constants() {}

  /** The value; empty when it depends on anything but the text, or there is none. */
  public static OptionalDouble value(Expression expression) {
    if (expression instanceof NumberLiteral number) {
      return OptionalDouble.of(number.value());
    }
    if (expression instanceof Parenthesized inner) {
      return value(inner.expression());
    }
    if (expression instanceof Unary unary) {
      OptionalDouble value = value(unary.expression());
      boolean negative = unary.sign() == Unary.Sign.MINUS && value.isPresent();
      return negative ? OptionalDouble.of(-value.getAsDouble()) : value;
    }
    if (expression instanceof Binary binary) {
      return binary(binary.operator(), value(binary.left()), value(binary.right()));
    }
    return expression instanceof Call call ? call(call) : OptionalDouble.empty();
  }

  private static OptionalDouble binary(
      BinaryOperator operator, OptionalDouble left, OptionalDouble right) {
    if (left.isEmpty() || right.isEmpty()) {
      return OptionalDouble.empty();
    }
    double a = left.getAsDouble();
    double b = right.getAsDouble();
    return switch (operator) {
      case ADD -> OptionalDouble.of(a + b);
      case SUBTRACT -> OptionalDouble.of(a - b);
      case MULTIPLY -> OptionalDouble.of(a * b);
      case DIVIDE -> b == 0 ? OptionalDouble.empty() : OptionalDouble.of(a / b);
      case MODULO -> b == 0 ? OptionalDouble.empty() : OptionalDouble.of(a % b);
      case POWER -> OptionalDouble.of(Math.pow(a, b));
      default -> OptionalDouble.empty();
    };
  }

  private static OptionalDouble call(Call call) {
    List<OptionalDouble> values = call.arguments().stream().map(Constants::value).toList();
    boolean known = values.size() == 2 && values.stream().allMatch(OptionalDouble::isPresent);
    if (!known) {
      return OptionalDouble.empty();
    }
    double a = values.get(0).getAsDouble();
    double b = values.get(1).getAsDouble();
    return switch (call.name()) {
      case "min_of" -> OptionalDouble.of(Math.min(a, b));
      case "max_of" -> OptionalDouble.of(Math.max(a, b));
      default -> OptionalDouble.empty();
    };
  }
}
