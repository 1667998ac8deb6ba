package dashwright.compiler.promql;

import java.util.List;

/**
 * A macro in the place of an expression, a duration or a timestamp; what it will be is not known.
 *
 * @param text as written
 * @param extent where
 */
public record Macro(String text, Extent extent) implements Expression {
  @Override
  public List<Expression> children() {
    return List.of();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.macro(this);
  }
}
