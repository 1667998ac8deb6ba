package dashwright.renderer.prometheus;

import java.math.BigDecimal;
import java.math.MathContext;

/** What a made series has to do with events. */
enum Role {
  /** It counts good events. */
  GOOD,
  /** It counts bad events. */
  BAD,
  /** It counts all events. */
  ALL,
  /** It is 1 where all is well, 0 where nothing is. */
  UP,
  /** It is 0 where all is well, 1 where nothing is. */
  DOWN,
  /** It is not there. */
  NONE;

  /** Whether it grows with events. */
  boolean counts() {
    return this == GOOD || this == BAD || this == ALL;
  }

  /**
   * By how much it grows between two samples, or its value where it does not grow.
   *
   * @param mix the events between two samples
   */
  BigDecimal value(Mix mix) {
    BigDecimal share =
        mix.all().signum() == 0
            ? BigDecimal.ZERO
            : mix.bad().divide(mix.all(), MathContext.DECIMAL64);
    return switch (this) {
      case GOOD -> mix.all().subtract(mix.bad());
      case BAD -> mix.bad();
      case ALL -> mix.all();
      case UP -> BigDecimal.ONE.subtract(share);
      case DOWN -> share;
      case NONE -> BigDecimal.ZERO;
    };
  }

  /**
   * Events between two samples.
   *
   * @param all all of them
   * @param bad the bad ones
   */
  record Mix(BigDecimal all, BigDecimal bad) {}
}
