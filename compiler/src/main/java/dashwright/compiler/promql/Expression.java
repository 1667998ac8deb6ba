package dashwright.compiler.promql;

import java.util.List;

/**
 * A node of the syntax tree. Extents say where it stands in the text; they are no part of its
 * meaning.
 */
public sealed interface Expression
    permits NumberLiteral,
        StringLiteral,
        Macro,
        VectorSelector,
        MatrixSelector,
        Subquery,
        Parenthesized,
        Unary,
        Binary,
        Call,
        Aggregation {

  /** Where it stands. */
  Extent extent();

  /**
   * The expressions directly below it, durations and timestamps included, in the order of the text.
   */
  List<Expression> children();

  /** Calls the method for this kind of node. */
  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of node. */
  interface Visitor<R> {
    R number(NumberLiteral number);

    R string(StringLiteral string);

    R macro(Macro macro);

    R vector(VectorSelector selector);

    R matrix(MatrixSelector selector);

    R subquery(Subquery subquery);

    R parenthesized(Parenthesized parenthesized);

    R unary(Unary unary);

    R binary(Binary binary);

    R call(Call call);

    R aggregation(Aggregation aggregation);
  }
}
