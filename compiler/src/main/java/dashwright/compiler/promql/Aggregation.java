package dashwright.compiler.promql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Several series made one.
 *
 * @param operator how
 * @param parameter what stands before the vector
 * @param expression the vector
 * @param grouping which groups
 * @param extent where
 */
public record Aggregation(
    AggregationOperator operator,
    Optional<Expression> parameter,
    Expression expression,
    Grouping grouping,
    Extent extent)
    implements Expression {
  /** Where the operator stands. */
  public Extent symbol() {
    return new Extent(extent.start(), extent.start() + operator.text().length());
  }

  @Override
  public List<Expression> children() {
    List<Expression> children = new ArrayList<>();
    parameter.ifPresent(children::add);
    children.add(expression);
    return children;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.aggregation(this);
  }
}
