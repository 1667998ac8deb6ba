package dashwright.compiler.promql;

import java.util.Optional;

/** What makes a value of one type a value of another. */
final class Conversion {
  private Conversion() {}

  /** The advice, where there is a usual way. */
  static Optional<String> help(ValueType found, ValueType wanted) {
    return switch (wanted) {
      case MATRIX ->
          switch (found) {
            case VECTOR -> Optional.of("add a range behind the selector, such as `[$window]`");
            case SCALAR, STRING, MATRIX, UNKNOWN -> Optional.empty();
          };
      case VECTOR ->
          switch (found) {
            case MATRIX -> Optional.of("apply a function of ranges, such as `rate(…)`");
            case SCALAR -> Optional.of("make it a vector: `vector(…)`");
            case STRING, VECTOR, UNKNOWN -> Optional.empty();
          };
      case SCALAR ->
          found == ValueType.VECTOR
              ? Optional.of("make it a scalar: `scalar(…)`")
              : Optional.empty();
      case STRING, UNKNOWN -> Optional.empty();
    };
  }
}
