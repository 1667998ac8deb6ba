package dashwright.compiler.promql;

import java.util.List;

/**
 * A sign before an expression that is not a number.
 *
 * @param sign which
 * @param expression what follows
 * @param extent where
 */
public record Unary(Sign sign, Expression expression, Extent extent) implements Expression {
  /** A sign. */
  public enum Sign {
    PLUS("+"),
    MINUS("-");

    private final String text;

    Sign(String text) {
      this.text = text;
    }

    /** As written in PromQL. */
    public String text() {
      return text;
    }
  }

  @Override
  public List<Expression> children() {
    return List.of(expression);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.unary(this);
  }
}
