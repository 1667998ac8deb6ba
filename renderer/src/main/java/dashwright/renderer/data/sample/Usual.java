package dashwright.renderer.data.sample;

import dashwright.dsl.model.Unit;

/** What is usual in a unit, where nobody said what is typical. */
final class Usual {
  private Usual() {}

  /** A value in the middle of what is usual. */
  static double middle(Unit unit, Seed seed) {
    double factor = unit.factor().doubleValue();
    return switch (unit.dimension()) {
      case STATE -> 1;
      case RATIO -> seed.between(0.3, 0.55);
      case PERCENT -> seed.between(30, 55);
      case NUMBER -> seed.between(2, 60, Seed.Scale.LOG);
      case COUNT -> seed.between(8, 240, Seed.Scale.LOG);
      case MONEY -> seed.between(40, 600, Seed.Scale.LOG);
      case TIME ->
          factor > 1 ? seed.between(4, 40) : seed.between(0.01, 0.4, Seed.Scale.LOG) / factor;
      case RATE -> seed.between(0.5, 60, Seed.Scale.LOG) / factor;
      case BYTES -> seed.between(5e7, 1.5e9, Seed.Scale.LOG) / factor;
      case BITS -> seed.between(4e8, 1e10, Seed.Scale.LOG) / factor;
      case BYTE_RATE -> seed.between(1e4, 5e6, Seed.Scale.LOG) / factor;
      case BIT_RATE -> seed.between(1e5, 5e7, Seed.Scale.LOG) / factor;
    };
  }

  /** The greatest value that a unit allows. */
  static double most(Unit unit) {
    return switch (unit.dimension()) {
      case RATIO, STATE -> 1;
      case PERCENT -> 100;
      case NUMBER, COUNT, TIME, RATE, BYTES, BITS, BYTE_RATE, BIT_RATE, MONEY ->
          Double.POSITIVE_INFINITY;
    };
  }
}
