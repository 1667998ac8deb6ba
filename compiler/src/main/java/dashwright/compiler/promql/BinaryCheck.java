package dashwright.compiler.promql;

import dashwright.compiler.promql.Promql.Kind;
import dashwright.compiler.promql.Promql.Problem;
import java.util.ArrayList;
import java.util.List;

/** What a server refuses in an expression of two sides. */
final class BinaryCheck {
  private final Binary binary;
  private final ValueType left;
  private final ValueType right;
  private final List<Problem> problems = new ArrayList<>();

  private BinaryCheck(Binary binary, ValueType left, ValueType right) {
    this.binary = binary;
    this.left = left;
    this.right = right;
  }

  /** The problems of an expression whose sides have these types. */
  static List<Problem> problems(Binary binary, ValueType left, ValueType right) {
    BinaryCheck check = new BinaryCheck(binary, left, right);
    check.sides();
    check.operator();
    binary.matching().ifPresent(check::matching);
    return check.problems;
  }

  private void note(Extent extent, String message) {
    problems.add(Problem.of(Kind.TYPE, extent, message));
  }

  private void sides() {
    side(binary.left(), left);
    side(binary.right(), right);
  }

  private void side(Expression side, ValueType type) {
    if (type == ValueType.STRING || type == ValueType.MATRIX) {
      problems.add(
          Problem.of(
                  Kind.TYPE,
                  side.extent(),
                  "binary expression must contain only scalar and instant vector types, got "
                      + type.text())
              .help(Conversion.help(type, ValueType.VECTOR)));
    }
  }

  private void operator() {
    BinaryOperator operator = binary.operator();
    if (operator.kind() != BinaryOperator.Kind.COMPARISON
        && binary.comparison() == Binary.Comparison.BOOL) {
      note(binary.symbol(), "bool modifier can only be used on comparison operators");
    }
    boolean scalars = left == ValueType.SCALAR && right == ValueType.SCALAR;
    if (scalars
        && operator.kind() == BinaryOperator.Kind.COMPARISON
        && binary.comparison() == Binary.Comparison.FILTER) {
      problems.add(
          Problem.of(
                  Kind.TYPE, binary.symbol(), "comparisons between scalars must use BOOL modifier")
              .help("write `" + operator.text() + " bool`"));
    }
    if (operator.kind() == BinaryOperator.Kind.SET
        && (left == ValueType.SCALAR || right == ValueType.SCALAR)) {
      problems.add(
          Problem.of(
                  Kind.TYPE,
                  binary.symbol(),
                  "set operator `" + operator.text() + "` not allowed in binary scalar expression")
              .help(Conversion.help(ValueType.SCALAR, ValueType.VECTOR)));
    }
  }

  private void matching(VectorMatching matching) {
    boolean vectors = left.fits(ValueType.VECTOR) && right.fits(ValueType.VECTOR);
    boolean set = binary.operator().kind() == BinaryOperator.Kind.SET;
    if (!vectors && !matching.labels().isEmpty()) {
      note(binary.symbol(), "vector matching only allowed between instant vectors");
    }
    if (!vectors && matching.fills()) {
      note(binary.symbol(), "filling in missing series only allowed between instant vectors");
    }
    if (set && matching.group() != VectorMatching.Group.NONE) {
      note(binary.symbol(), "no grouping allowed for `" + binary.operator().text() + "` operation");
    }
    if (set && matching.fills()) {
      note(binary.symbol(), "filling in missing series not allowed for set operators");
    }
    if (matching.on() == VectorMatching.Labels.ON) {
      includedTwice(matching);
    }
  }

  private void includedTwice(VectorMatching matching) {
    List<String> names = Label.names(matching.labels());
    matching.include().stream()
        .filter(label -> names.contains(label.name()))
        .forEach(
            label ->
                note(
                    label.extent(),
                    "label `" + label.name() + "` must not occur in ON and GROUP clause at once"));
  }
}
