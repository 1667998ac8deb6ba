package dashwright.dsl.promql;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Calls of functions. */
final class Calls {
  private Calls() {}

  static InstantVector vector(String function, Expression... arguments) {
    return new InstantVector(Term.primary(call(function, texts(arguments))));
  }

  static Scalar scalar(String function, Expression... arguments) {
    return new Scalar(Term.primary(call(function, texts(arguments))));
  }

  /** A call whose further arguments are strings. */
  static InstantVector withStrings(String function, InstantVector first, String... strings) {
    String rest =
        Arrays.stream(strings).map(text -> ", " + Names.quoted(text)).collect(Collectors.joining());
    return new InstantVector(Term.primary(call(function, first.promql() + rest)));
  }

  static InstantVector withShares(
      String function, InstantVector first, String label, String shares) {
    return new InstantVector(
        Term.primary(call(function, first.promql() + ", " + Names.quoted(label) + ", " + shares)));
  }

  private static String call(String function, String arguments) {
    return function + "(" + arguments + ")";
  }

  private static String texts(Expression... arguments) {
    return Arrays.stream(arguments).map(Expression::promql).collect(Collectors.joining(", "));
  }
}
