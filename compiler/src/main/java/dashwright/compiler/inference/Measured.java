package dashwright.compiler.inference;

import dashwright.dsl.model.Unit;
import java.util.Arrays;
import java.util.Optional;

/**
 * The unit of values.
 *
 * @param dimension what they measure
 * @param factor how many of the dimension's basic unit (second, byte, share, per second) one of it
 *     is; no unit has this size where a number was multiplied for another reason, such as an
 *     average
 */
public record Measured(Dimension dimension, double factor) {
  static final Measured COUNT = new Measured(Dimension.COUNT, 1);
  static final Measured SHARE = new Measured(Dimension.SHARE, 1);
  static final Measured STATE = new Measured(Dimension.STATE, 1);
  static final Measured SECONDS = new Measured(Dimension.TIME, 1);

  private static final double ROUNDING = 1e-9;

  /** Values in a unit; empty for one that says nothing. */
  static Optional<Measured> in(Unit unit) {
    return Dimension.of(unit).map(d -> new Measured(d, size(unit)));
  }

  /** The size of a unit; units know theirs, but those of bits are in bits. */
  private static double size(Unit unit) {
    double size = unit.factor().doubleValue();
    return switch (unit.dimension()) {
      case BITS, BIT_RATE -> size / 8;
      case NUMBER, COUNT, RATIO, PERCENT, STATE, TIME, RATE, BYTES, BYTE_RATE, MONEY -> size;
    };
  }

  /** Whether values of both may stand on one axis, as far as can be told. */
  public boolean fits(Measured other) {
    boolean known = unit().isPresent() && other.unit().isPresent();
    return dimension.equals(other.dimension) && (!known || same(factor, other.factor));
  }

  /** Whether they are lengths of time. */
  public boolean isTime() {
    return dimension.equals(Dimension.TIME);
  }

  /** The unit by its name, of several the most common; empty where none has this size. */
  public Optional<Unit> unit() {
    return Arrays.stream(Unit.values())
        .filter(unit -> unit != Unit.HERTZ)
        .filter(unit -> Dimension.of(unit).filter(dimension::equals).isPresent())
        .filter(unit -> same(size(unit), factor))
        .findFirst();
  }

  Measured perSecond() {
    return new Measured(dimension.perSecond(), factor);
  }

  Optional<Measured> times(Measured other) {
    return dimension.times(other.dimension).map(d -> new Measured(d, factor * other.factor));
  }

  Optional<Measured> per(Measured other) {
    return dimension.per(other.dimension).map(d -> new Measured(d, factor / other.factor));
  }

  /** The values times a number: 1000 times as many are of a thousandth the size. */
  Measured scaled(double number) {
    return new Measured(dimension, factor / number);
  }

  private static boolean same(double a, double b) {
    return Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));
  }
}
