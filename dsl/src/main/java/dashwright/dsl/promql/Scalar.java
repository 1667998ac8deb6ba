package dashwright.dsl.promql;

import dashwright.dsl.model.NumberText;
import java.util.OptionalDouble;

/** A number. A comparison of two gives 1 or 0. */
public final class Scalar extends Operand {
  private final OptionalDouble literal;

  private Scalar(Term term, OptionalDouble literal) {
    super(term);
    this.literal = literal;
  }

  Scalar(Term term) {
    this(term, OptionalDouble.empty());
  }

  /** A number as it is. */
  static Scalar of(double number) {
    String text = number == 0 && 1 / number < 0 ? "-0" : NumberText.plain(number);
    return new Scalar(Term.number(text), OptionalDouble.of(number));
  }

  /** The sum with another number. */
  public Scalar plus(Scalar other) {
    return new Scalar(Term.binary(term(), Operator.ADD, "", other.term()));
  }

  /** The sum with another number. */
  public Scalar plus(double number) {
    return plus(of(number));
  }

  /** The sum with each value of a vector. */
  public InstantVector plus(InstantVector other) {
    return new InstantVector(Term.binary(term(), Operator.ADD, "", other.term()));
  }

  /** The difference to another number. */
  public Scalar minus(Scalar other) {
    return new Scalar(Term.binary(term(), Operator.SUBTRACT, "", other.term()));
  }

  /** The difference to another number. */
  public Scalar minus(double number) {
    return minus(of(number));
  }

  /** The difference to each value of a vector. */
  public InstantVector minus(InstantVector other) {
    return new InstantVector(Term.binary(term(), Operator.SUBTRACT, "", other.term()));
  }

  /** The product with another number. */
  public Scalar times(Scalar other) {
    return new Scalar(Term.binary(term(), Operator.MULTIPLY, "", other.term()));
  }

  /** The product with another number. */
  public Scalar times(double number) {
    return times(of(number));
  }

  /** The product with each value of a vector. */
  public InstantVector times(InstantVector other) {
    return new InstantVector(Term.binary(term(), Operator.MULTIPLY, "", other.term()));
  }

  /** The quotient by another number. */
  public Scalar dividedBy(Scalar other) {
    return new Scalar(Term.binary(term(), Operator.DIVIDE, "", other.term()));
  }

  /** The quotient by another number. */
  public Scalar dividedBy(double number) {
    return dividedBy(of(number));
  }

  /** The quotient by each value of a vector. */
  public InstantVector dividedBy(InstantVector other) {
    return new InstantVector(Term.binary(term(), Operator.DIVIDE, "", other.term()));
  }

  /** The remainder of the division by another number. */
  public Scalar modulo(Scalar other) {
    return new Scalar(Term.binary(term(), Operator.MODULO, "", other.term()));
  }

  /** The remainder of the division by another number. */
  public Scalar modulo(double number) {
    return modulo(of(number));
  }

  /** The remainder of the division by each value of a vector. */
  public InstantVector modulo(InstantVector other) {
    return new InstantVector(Term.binary(term(), Operator.MODULO, "", other.term()));
  }

  /** The power with the exponent another number. */
  public Scalar power(Scalar other) {
    return new Scalar(Term.binary(term(), Operator.POWER, "", other.term()));
  }

  /** The power with the exponent another number. */
  public Scalar power(double number) {
    return power(of(number));
  }

  /** The power with the exponent each value of a vector. */
  public InstantVector power(InstantVector other) {
    return new InstantVector(Term.binary(term(), Operator.POWER, "", other.term()));
  }

  /** The angle, in radians, whose tangent is the quotient by another number. */
  public Scalar atan2(Scalar other) {
    return new Scalar(Term.binary(term(), Operator.ATAN2, "", other.term()));
  }

  /** The angle, in radians, whose tangent is the quotient by another number. */
  public Scalar atan2(double number) {
    return atan2(of(number));
  }

  /** The angle, in radians, whose tangent is the quotient by each value of a vector. */
  public InstantVector atan2(InstantVector other) {
    return new InstantVector(Term.binary(term(), Operator.ATAN2, "", other.term()));
  }

  /** Whether it is equal to another number. */
  public Scalar equalTo(Scalar other) {
    return new Scalar(Term.binary(term(), Operator.EQUAL, " bool", other.term()));
  }

  /** Whether it is equal to another number. */
  public Scalar equalTo(double number) {
    return equalTo(of(number));
  }

  /** Whether it is other than another number. */
  public Scalar notEqualTo(Scalar other) {
    return new Scalar(Term.binary(term(), Operator.NOT_EQUAL, " bool", other.term()));
  }

  /** Whether it is other than another number. */
  public Scalar notEqualTo(double number) {
    return notEqualTo(of(number));
  }

  /** Whether it is greater than another number. */
  public Scalar greaterThan(Scalar other) {
    return new Scalar(Term.binary(term(), Operator.GREATER, " bool", other.term()));
  }

  /** Whether it is greater than another number. */
  public Scalar greaterThan(double number) {
    return greaterThan(of(number));
  }

  /** Whether it is at least another number. */
  public Scalar atLeast(Scalar other) {
    return new Scalar(Term.binary(term(), Operator.AT_LEAST, " bool", other.term()));
  }

  /** Whether it is at least another number. */
  public Scalar atLeast(double number) {
    return atLeast(of(number));
  }

  /** Whether it is less than another number. */
  public Scalar lessThan(Scalar other) {
    return new Scalar(Term.binary(term(), Operator.LESS, " bool", other.term()));
  }

  /** Whether it is less than another number. */
  public Scalar lessThan(double number) {
    return lessThan(of(number));
  }

  /** Whether it is at most another number. */
  public Scalar atMost(Scalar other) {
    return new Scalar(Term.binary(term(), Operator.AT_MOST, " bool", other.term()));
  }

  /** Whether it is at most another number. */
  public Scalar atMost(double number) {
    return atMost(of(number));
  }

  /** The other sign. */
  public Scalar negated() {
    return literal.isPresent() ? of(-literal.getAsDouble()) : new Scalar(term().negated());
  }
}
