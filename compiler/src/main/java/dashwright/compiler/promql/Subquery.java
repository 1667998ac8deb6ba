package dashwright.compiler.promql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An expression evaluated at many times.
 *
 * @param expression what
 * @param range how far back, a duration
 * @param step the time between two evaluations; the server's own when absent
 * @param modifiers what moves the time
 * @param extent where, without modifiers
 */
public record Subquery(
    Expression expression,
    Expression range,
    Optional<Expression> step,
    Modifiers modifiers,
    Extent extent)
    implements Expression {
  Subquery with(Modifiers other) {
    return new Subquery(expression, range, step, other, extent);
  }

  @Override
  public List<Expression> children() {
    List<Expression> children = new ArrayList<>(List.of(expression, range));
    step.ifPresent(children::add);
    children.addAll(modifiers.children());
    return children;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.subquery(this);
  }
}
