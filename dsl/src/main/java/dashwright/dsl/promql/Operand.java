package dashwright.dsl.promql;

/** What an operator takes: an instant vector or a scalar. */
public abstract sealed class Operand extends Expression permits InstantVector, Scalar {
  Operand(Term term) {
    super(term);
  }
}
