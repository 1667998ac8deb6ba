package dashwright.compiler.promql;

import java.util.List;

/**
 * A number, its sign folded in. A duration is a number of seconds.
 *
 * @param value the number
 * @param notation how it was written
 * @param extent where
 */
public record NumberLiteral(double value, Notation notation, Extent extent) implements Expression {
  /** How a number is written. */
  public enum Notation {
    DECIMAL,
    DURATION
  }

  @Override
  public List<Expression> children() {
    return List.of();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.number(this);
  }
}
