package dashwright.dsl.promql;

/** A PromQL expression. Immutable; expressions of one text are equal. */
public abstract sealed class Expression permits Operand, RangeVector {
  private final Term term;

  Expression(Term term) {
    this.term = term;
  }

  final Term term() {
    return term;
  }

  /** The canonical text. */
  public final String promql() {
    return term.text();
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof Expression that && promql().equals(that.promql());
  }

  @Override
  public final int hashCode() {
    return promql().hashCode();
  }

  @Override
  public final String toString() {
    return promql();
  }
}
