package dashwright.compiler.promql;

/** The type that an expression has if it has no type errors. */
final class TypeInference implements Expression.Visitor<ValueType> {
  /** The type of an expression. */
  static ValueType of(Expression expression) {
    return expression.accept(new TypeInference());
  }

  static boolean isScalar(Expression expression) {
    return of(expression) == ValueType.SCALAR;
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
    return ValueType.VECTOR;
  }

  @Override
  public ValueType matrix(MatrixSelector selector) {
    return ValueType.MATRIX;
  }

  @Override
  public ValueType subquery(Subquery subquery) {
    return ValueType.MATRIX;
  }

  @Override
  public ValueType parenthesized(Parenthesized parenthesized) {
    return parenthesized.expression().accept(this);
  }

  @Override
  public ValueType unary(Unary unary) {
    return unary.expression().accept(this);
  }

  @Override
  public ValueType binary(Binary binary) {
    ValueType left = binary.left().accept(this);
    ValueType right = binary.right().accept(this);
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
  public ValueType call(Call call) {
    return Function.of(call.name()).map(Function::result).orElse(ValueType.UNKNOWN);
  }

  @Override
  public ValueType aggregation(Aggregation aggregation) {
    return ValueType.VECTOR;
  }
}
