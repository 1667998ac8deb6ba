package dashwright.compiler.inference;

import dashwright.dsl.model.Unit;
import java.util.Optional;

/** What values measure, apart from time. The numbers come first, those that others give way to. */
public enum Quantity {
  /** 0 or 1. */
  STATE,
  /** A number without a dimension: a share, or a length of time by itself. */
  SHARE,
  /** Things. */
  COUNT,
  BYTES,
  DOLLARS,
  EUROS,
  CELSIUS,
  WATT,
  VOLT,
  DECIBEL;

  /** What a unit measures; empty for a unit that says nothing. */
  static Optional<Quantity> of(Unit unit) {
    return switch (unit.dimension()) {
      case COUNT, RATE -> Optional.of(COUNT);
      case RATIO, PERCENT, TIME -> Optional.of(SHARE);
      case STATE -> Optional.of(STATE);
      case BYTES, BITS, BYTE_RATE, BIT_RATE -> Optional.of(BYTES);
      case MONEY -> Optional.of(unit == Unit.EUROS ? EUROS : DOLLARS);
      case NUMBER -> physical(unit);
    };
  }

  private static Optional<Quantity> physical(Unit unit) {
    return switch (unit.id()) {
      case "celsius" -> Optional.of(CELSIUS);
      case "watt" -> Optional.of(WATT);
      case "volt" -> Optional.of(VOLT);
      case "dB" -> Optional.of(DECIBEL);
      default -> Optional.empty();
    };
  }

  private boolean isNumber() {
    return compareTo(COUNT) <= 0;
  }

  /** What a product measures: so many times some bytes are bytes. */
  Optional<Quantity> times(Quantity other) {
    Quantity least = compareTo(other) <= 0 ? this : other;
    return least.isNumber() ? Optional.of(least == this ? other : this) : Optional.empty();
  }

  /** What a quotient measures: bytes of so many things are bytes each. */
  Optional<Quantity> per(Quantity other) {
    if (other == STATE) {
      return Optional.empty();
    }
    if (this == other) {
      return Optional.of(SHARE);
    }
    if (other == COUNT) {
      return Optional.of(this == STATE ? SHARE : this);
    }
    return other == SHARE ? Optional.of(this) : Optional.empty();
  }
}
