package dashwright.compiler.promql;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two expressions and an operator between them.
 *
 * @param operator the operator
 * @param left what stands before it
 * @param right what stands behind it
 * @param comparison what a comparison gives
 * @param matching which series belong together; absent: those with equal labels
 * @param symbol where the operator stands
 * @param extent where the whole stands
 */
public record Binary(
    BinaryOperator operator,
    Expression left,
    Expression right,
    Comparison comparison,
    Optional<VectorMatching> matching,
    Extent symbol,
    Extent extent)
    implements Expression {
  /** What a comparison gives. */
  public enum Comparison {
    /** The left side where it holds. */
    FILTER,
    /** 0 or 1. */
    BOOL
  }

  @Override
  public List<Expression> children() {
    if (matching.isEmpty()) {
      return List.of(left, right);
    }
    Stream<Expression> fills =
        matching.stream()
            .flatMap(m -> Stream.concat(m.fillLeft().stream(), m.fillRight().stream()));
    return Stream.of(Stream.of(left), fills, Stream.of(right)).flatMap(s -> s).toList();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.binary(this);
  }
}
