package dashwright.compiler.inference;

import dashwright.compiler.promql.Binary;
import dashwright.compiler.promql.Constants;
import java.util.Optional;
import java.util.OptionalDouble;

/** The unit of what comes of an operator. */
final class UnitArithmetic {
  private UnitArithmetic() {}

  static Optional<Measured> of(Binary binary, Optional<Measured> left, Optional<Measured> right) {
    if (binary.comparison() == Binary.Comparison.BOOL) {
      return Optional.of(Measured.STATE);
    }
    boolean byNumber = Operands.isScalar(binary.left());
    return switch (binary.operator().kind()) {
      case COMPARISON, TRIM -> byNumber ? right : left;
      case SET -> set(binary, left, right);
      case ARITHMETIC -> arithmetic(binary, left, right);
    };
  }

  private static Optional<Measured> set(
      Binary binary, Optional<Measured> left, Optional<Measured> right) {
    return switch (binary.operator()) {
      case AND, UNLESS -> left;
      default -> ZeroFill.isZero(binary.right()) ? left : common(left, right);
    };
  }

  private static Optional<Measured> arithmetic(
      Binary binary, Optional<Measured> left, Optional<Measured> right) {
    OptionalDouble before = Constants.value(binary.left());
    OptionalDouble after = Constants.value(binary.right());
    return switch (binary.operator()) {
      case ADD, SUBTRACT -> {
        if (before.isPresent()) {
          yield right;
        }
        yield after.isPresent() ? left : common(left, right);
      }
      case MULTIPLY -> {
        if (before.isPresent()) {
          yield right.map(unit -> unit.scaled(before.getAsDouble()));
        }
        yield after.isPresent()
            ? left.map(unit -> unit.scaled(after.getAsDouble()))
            : left.flatMap(a -> right.flatMap(a::times));
      }
      case DIVIDE ->
          after.isPresent()
              ? left.map(unit -> unit.scaled(1 / after.getAsDouble()))
              : left.flatMap(a -> right.flatMap(a::per));
      case MODULO -> after.isPresent() ? left : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** The unit of both, where they agree. */
  private static Optional<Measured> common(Optional<Measured> left, Optional<Measured> right) {
    return left.flatMap(a -> right.filter(a::fits).map(b -> a.unit().isEmpty() ? a : b));
  }
}
