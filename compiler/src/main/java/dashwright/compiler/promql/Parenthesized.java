package dashwright.compiler.promql;

import java.util.List;

/**
 * An expression in parentheses, kept as the author wrote it.
 *
 * @param expression what is in them
 * @param extent where
 */
public record Parenthesized(Expression expression, Extent extent) implements Expression {
  @Override
  public List<Expression> children() {
    return List.of(expression);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.parenthesized(this);
  }
}
