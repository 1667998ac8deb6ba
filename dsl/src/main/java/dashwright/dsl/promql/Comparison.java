package dashwright.dsl.promql;

/** A comparison: it keeps the series for which it holds, unless it is asked for 0 and 1. */
public final class Comparison extends InstantVector {
  private final Term left;
  private final Operator operator;
  private final String matching;
  private final Term right;

  Comparison(Term left, Operator operator, String matching, Term right) {
    super(Term.binary(left, operator, matching, right));
    this.left = left;
    this.operator = operator;
    this.matching = matching;
    this.right = right;
  }

  /** 1 where it holds and 0 where not, for every series. */
  public InstantVector bool() {
    return new InstantVector(Term.binary(left, operator, " bool" + matching, right));
  }
}
