package dashwright.compiler.promql;

import java.util.List;

/**
 * A range vector selector.
 *
 * @param selector what; its modifiers are those written behind the range
 * @param range how far back, a duration
 * @param extent where, without modifiers
 */
public record MatrixSelector(VectorSelector selector, Expression range, Extent extent)
    implements Expression {
  @Override
  public List<Expression> children() {
    return List.of(selector, range);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.matrix(this);
  }
}
