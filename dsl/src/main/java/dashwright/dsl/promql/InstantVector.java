package dashwright.dsl.promql;

import java.time.Duration;

/**
 * Series with one value each. Two sides of an operator belong together that agree in all labels,
 * unless a {@link Joining} says otherwise.
 */
public sealed class InstantVector extends Operand permits Selector, Aggregation, Comparison {
  InstantVector(Term term) {
    super(term);
  }

  /** The sum with another operand. */
  public InstantVector plus(Operand other) {
    return binary(Operator.ADD, "", other);
  }

  /** The sum with a number. */
  public InstantVector plus(double number) {
    return plus(Scalar.of(number));
  }

  /** The sum with series that are joined so. */
  public InstantVector plus(InstantVector other, Joining joining) {
    return binary(Operator.ADD, joining.promql(), other);
  }

  /** The difference to another operand. */
  public InstantVector minus(Operand other) {
    return binary(Operator.SUBTRACT, "", other);
  }

  /** The difference to a number. */
  public InstantVector minus(double number) {
    return minus(Scalar.of(number));
  }

  /** The difference to series that are joined so. */
  public InstantVector minus(InstantVector other, Joining joining) {
    return binary(Operator.SUBTRACT, joining.promql(), other);
  }

  /** The product with another operand. */
  public InstantVector times(Operand other) {
    return binary(Operator.MULTIPLY, "", other);
  }

  /** The product with a number. */
  public InstantVector times(double number) {
    return times(Scalar.of(number));
  }

  /** The product with series that are joined so. */
  public InstantVector times(InstantVector other, Joining joining) {
    return binary(Operator.MULTIPLY, joining.promql(), other);
  }

  /** The quotient by another operand. */
  public InstantVector dividedBy(Operand other) {
    return binary(Operator.DIVIDE, "", other);
  }

  /** The quotient by a number. */
  public InstantVector dividedBy(double number) {
    return dividedBy(Scalar.of(number));
  }

  /** The quotient by series that are joined so. */
  public InstantVector dividedBy(InstantVector other, Joining joining) {
    return binary(Operator.DIVIDE, joining.promql(), other);
  }

  /** The remainder of the division by another operand. */
  public InstantVector modulo(Operand other) {
    return binary(Operator.MODULO, "", other);
  }

  /** The remainder of the division by a number. */
  public InstantVector modulo(double number) {
    return modulo(Scalar.of(number));
  }

  /** The remainder of the division by series that are joined so. */
  public InstantVector modulo(InstantVector other, Joining joining) {
    return binary(Operator.MODULO, joining.promql(), other);
  }

  /** The power with the exponent another operand. */
  public InstantVector power(Operand other) {
    return binary(Operator.POWER, "", other);
  }

  /** The power with the exponent a number. */
  public InstantVector power(double number) {
    return power(Scalar.of(number));
  }

  /** The power with the exponent series that are joined so. */
  public InstantVector power(InstantVector other, Joining joining) {
    return binary(Operator.POWER, joining.promql(), other);
  }

  /** The angle, in radians, whose tangent is the quotient by another operand. */
  public InstantVector atan2(Operand other) {
    return binary(Operator.ATAN2, "", other);
  }

  /** The angle, in radians, whose tangent is the quotient by a number. */
  public InstantVector atan2(double number) {
    return atan2(Scalar.of(number));
  }

  /** The angle, in radians, whose tangent is the quotient by series that are joined so. */
  public InstantVector atan2(InstantVector other, Joining joining) {
    return binary(Operator.ATAN2, joining.promql(), other);
  }

  /** What is equal to another operand. */
  public Comparison equalTo(Operand other) {
    return comparison(Operator.EQUAL, "", other);
  }

  /** What is equal to a number. */
  public Comparison equalTo(double number) {
    return equalTo(Scalar.of(number));
  }

  /** What is equal to series that are joined so. */
  public Comparison equalTo(InstantVector other, Joining joining) {
    return comparison(Operator.EQUAL, joining.promql(), other);
  }

  /** What is other than another operand. */
  public Comparison notEqualTo(Operand other) {
    return comparison(Operator.NOT_EQUAL, "", other);
  }

  /** What is other than a number. */
  public Comparison notEqualTo(double number) {
    return notEqualTo(Scalar.of(number));
  }

  /** What is other than series that are joined so. */
  public Comparison notEqualTo(InstantVector other, Joining joining) {
    return comparison(Operator.NOT_EQUAL, joining.promql(), other);
  }

  /** What is greater than another operand. */
  public Comparison greaterThan(Operand other) {
    return comparison(Operator.GREATER, "", other);
  }

  /** What is greater than a number. */
  public Comparison greaterThan(double number) {
    return greaterThan(Scalar.of(number));
  }

  /** What is greater than series that are joined so. */
  public Comparison greaterThan(InstantVector other, Joining joining) {
    return comparison(Operator.GREATER, joining.promql(), other);
  }

  /** What is at least another operand. */
  public Comparison atLeast(Operand other) {
    return comparison(Operator.AT_LEAST, "", other);
  }

  /** What is at least a number. */
  public Comparison atLeast(double number) {
    return atLeast(Scalar.of(number));
  }

  /** What is at least series that are joined so. */
  public Comparison atLeast(InstantVector other, Joining joining) {
    return comparison(Operator.AT_LEAST, joining.promql(), other);
  }

  /** What is less than another operand. */
  public Comparison lessThan(Operand other) {
    return comparison(Operator.LESS, "", other);
  }

  /** What is less than a number. */
  public Comparison lessThan(double number) {
    return lessThan(Scalar.of(number));
  }

  /** What is less than series that are joined so. */
  public Comparison lessThan(InstantVector other, Joining joining) {
    return comparison(Operator.LESS, joining.promql(), other);
  }

  /** What is at most another operand. */
  public Comparison atMost(Operand other) {
    return comparison(Operator.AT_MOST, "", other);
  }

  /** What is at most a number. */
  public Comparison atMost(double number) {
    return atMost(Scalar.of(number));
  }

  /** What is at most series that are joined so. */
  public Comparison atMost(InstantVector other, Joining joining) {
    return comparison(Operator.AT_MOST, joining.promql(), other);
  }

  /** These, and those of the other that have no match here. */
  public InstantVector or(InstantVector other) {
    return binary(Operator.OR, "", other);
  }

  /** These, and those of the other that have no match here, matched so. */
  public InstantVector or(InstantVector other, Matching matching) {
    return binary(Operator.OR, matching.promql(), other);
  }

  /** Those that have a match in the other. */
  public InstantVector and(InstantVector other) {
    return binary(Operator.AND, "", other);
  }

  /** Those that have a match in the other, matched so. */
  public InstantVector and(InstantVector other, Matching matching) {
    return binary(Operator.AND, matching.promql(), other);
  }

  /** Those that have no match in the other. */
  public InstantVector unless(InstantVector other) {
    return binary(Operator.UNLESS, "", other);
  }

  /** Those that have no match in the other, matched so. */
  public InstantVector unless(InstantVector other, Matching matching) {
    return binary(Operator.UNLESS, matching.promql(), other);
  }

  /** The other sign. */
  public InstantVector negated() {
    return new InstantVector(term().negated());
  }

  /** Its values over a time, at the steps of the chart. */
  public RangeVector subquery(Length range) {
    return new RangeVector(term().postfixed() + "[" + range.promql() + ":]", Modifiers.NONE);
  }

  /** Its values over a time, at the steps of the chart. */
  public RangeVector subquery(Duration range) {
    return subquery(Length.of(range));
  }

  /** Its values over a time, at steps of its own. */
  public RangeVector subquery(Length range, Length step) {
    String brackets = "[" + range.promql() + ":" + step.promql() + "]";
    return new RangeVector(term().postfixed() + brackets, Modifiers.NONE);
  }

  /** Its values over a time, at steps of its own. */
  public RangeVector subquery(Duration range, Duration step) {
    return subquery(Length.of(range), Length.of(step));
  }

  private InstantVector binary(Operator operator, String modifiers, Operand other) {
    return new InstantVector(Term.binary(term(), operator, modifiers, other.term()));
  }

  private Comparison comparison(Operator operator, String modifiers, Operand other) {
    return new Comparison(term(), operator, modifiers, other.term());
  }
}
