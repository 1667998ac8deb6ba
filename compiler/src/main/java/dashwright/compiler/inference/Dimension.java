package dashwright.compiler.inference;

import dashwright.dsl.model.Unit;
import java.util.Optional;

/**
 * What values measure.
 *
 * @param base the thing measured
 * @param seconds by which power of time: -1 is per second; of a share, 1 is a length of time
 */
public record Dimension(Quantity base, int seconds) {
  static final Dimension SHARE = new Dimension(Quantity.SHARE, 0);
  static final Dimension COUNT = new Dimension(Quantity.COUNT, 0);
  static final Dimension STATE = new Dimension(Quantity.STATE, 0);
  static final Dimension TIME = new Dimension(Quantity.SHARE, 1);

  /** What a unit measures; empty for a unit that says nothing. */
  static Optional<Dimension> of(Unit unit) {
    int seconds =
        switch (unit.dimension()) {
          case TIME -> 1;
          case RATE, BYTE_RATE, BIT_RATE -> -1;
          case COUNT, RATIO, PERCENT, STATE, BYTES, BITS, MONEY, NUMBER -> 0;
        };
    return Quantity.of(unit).map(base -> new Dimension(base, seconds));
  }

  Optional<Dimension> times(Dimension other) {
    return base.times(other.base).map(both -> new Dimension(both, seconds + other.seconds));
  }

  Optional<Dimension> per(Dimension other) {
    return base.per(other.base).map(both -> new Dimension(both, seconds - other.seconds));
  }

  Dimension perSecond() {
    return new Dimension(base, seconds - 1);
  }
}
