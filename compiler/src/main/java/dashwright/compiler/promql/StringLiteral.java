package dashwright.compiler.promql;

import java.util.List;

/**
 * A string.
 *
 * @param value its text; a byte that is not UTF-8, as only an escape can give, is U+DC00 + byte
 * @param extent where
 */
public record StringLiteral(String value, Extent extent) implements Expression {
  @Override
  public List<Expression> children() {
    return List.of();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.string(this);
  }
}
