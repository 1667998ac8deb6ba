package dashwright.compiler.promql;

import dashwright.compiler.promql.Promql.Kind;
import dashwright.compiler.promql.Promql.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives each expression its type, from the leaves to the root, and collects what does not fit
 * together.
 */
final class TypeChecker implements Expression.Visitor<ValueType> {
  private final List<Problem> problems = new ArrayList<>();

  private TypeChecker() {}

  /** All type errors of a tree. */
  static List<Problem> check(Expression tree) {
    TypeChecker checker = new TypeChecker();
    tree.accept(checker);
    return checker.problems;
  }

  /** The type of an expression; with errors, the one it most likely has. */
  static ValueType typeOf(Expression expression) {
    return expression.accept(new TypeChecker());
  }

  private void note(Extent extent, String message) {
    problems.add(Problem.of(Kind.TYPE, extent, message));
  }

  private void note(Extent extent, String message, Optional<String> help) {
    problems.add(Problem.of(Kind.TYPE, extent, message).help(help));
  }

  /** The type of a part that has to have one. */
  private void expect(Expression part, ValueType wanted, String where) {
    ValueType found = part.accept(this);
    if (!found.fits(wanted)) {
      note(
          part.extent(),
          "expected type " + wanted.text() + " in " + where + ", got " + found.text(),
          Conversion.help(found, wanted));
    }
  }

  @Override
  public ValueType number(NumberLiteral number) {
    return ValueType.SCALAR;
  }

  @Override
  public ValueType string(StringLiteral string) {
    return ValueType.STRING;
  }

  @Override
  public ValueType macro(Macro macro) {
    return ValueType.UNKNOWN;
  }

  @Override
  public ValueType vector(VectorSelector selector) {
    SelectorCheck.problem(selector).ifPresent(problems::add);
    return ValueType.VECTOR;
  }

  @Override
  public ValueType matrix(MatrixSelector selector) {
    selector.selector().accept(this);
    return ValueType.MATRIX;
  }

  @Override
  public ValueType subquery(Subquery subquery) {
    ValueType type = subquery.expression().accept(this);
    if (!type.fits(ValueType.VECTOR)) {
      note(
          subquery.extent(),
          "subquery is only allowed on instant vector, got " + type.text() + " instead",
          Conversion.help(type, ValueType.VECTOR));
    }
    return ValueType.MATRIX;
  }

  @Override
  public ValueType parenthesized(Parenthesized parenthesized) {
    return parenthesized.expression().accept(this);
  }

  @Override
  public ValueType unary(Unary unary) {
    ValueType type = unary.expression().accept(this);
    if (type == ValueType.STRING || type == ValueType.MATRIX) {
      note(
          unary.extent(),
          "unary expression only allowed on expressions of type scalar or instant vector, got "
              + type.text());
    }
    return type;
  }

  @Override
  public ValueType binary(Binary binary) {
    ValueType left = binary.left().accept(this);
    ValueType right = binary.right().accept(this);
    problems.addAll(BinaryCheck.problems(binary, left, right));
    if (left == ValueType.SCALAR && right == ValueType.SCALAR) {
      return ValueType.SCALAR;
    }
    boolean vector =
        left == ValueType.VECTOR
            || right == ValueType.VECTOR
            || binary.operator().kind() == BinaryOperator.Kind.SET;
    return vector ? ValueType.VECTOR : ValueType.UNKNOWN;
  }

  @Override
  public ValueType aggregation(Aggregation aggregation) {
    aggregation
        .parameter()
        .ifPresent(
            parameter ->
                expect(
                    parameter,
                    aggregation.operator().parameter() == AggregationOperator.Parameter.STRING
                        ? ValueType.STRING
                        : ValueType.SCALAR,
                    "aggregation parameter"));
    expect(aggregation.expression(), ValueType.VECTOR, "aggregation expression");
    return ValueType.VECTOR;
  }

  @Override
  public ValueType call(Call call) {
    Optional<Function> function = Function.of(call.name());
    if (function.isEmpty()) {
      call.arguments().forEach(argument -> argument.accept(this));
      return ValueType.UNKNOWN;
    }
    count(call, function.get());
    for (int i = 0; i < call.arguments().size(); i++) {
      argument(call, function.get(), i);
    }
    return function.get().result();
  }

  private void count(Call call, Function function) {
    int count = call.arguments().size();
    if (count >= function.least() && count <= function.most()) {
      return;
    }
    String bound =
        function.least() == function.most()
            ? ""
            : count < function.least() ? "at least " : "at most ";
    int limit = count < function.least() ? function.least() : function.most();
    note(
        call.extent(),
        "expected "
            + bound
            + limit
            + " argument(s) in call to `"
            + call.name()
            + "`, got "
            + count);
  }

  private void argument(Call call, Function function, int index) {
    Expression argument = call.arguments().get(index);
    if (index >= function.most() || function.parameters().isEmpty()) {
      argument.accept(this);
    } else if (call.name().equals("info") && index == 1) {
      labels(argument);
    } else {
      expect(argument, function.parameter(index), "call to function `" + call.name() + "`");
    }
  }

  /**
   * The second argument of {@code info} picks labels; it may be empty but must not name a metric.
   */
  private void labels(Expression argument) {
    if (argument instanceof Macro) {
      return;
    }
    if (!(argument instanceof VectorSelector selector)) {
      note(argument.extent(), "expected label selectors only");
    } else if (!selector.name().isEmpty()) {
      note(
          argument.extent(),
          "expected label selectors only, got vector selector instead",
          Optional.of("write `{__name__=\"" + selector.name() + "\"}`"));
    }
  }
}
