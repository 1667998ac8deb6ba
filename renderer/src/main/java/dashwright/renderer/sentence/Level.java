package dashwright.renderer.sentence;

import dashwright.renderer.assess.SloState;
import dashwright.renderer.assess.State;

/** How urgent a look is, the most urgent first. */
public enum Level {
  /** No budget is left, or nearly nothing succeeds. */
  WORST,
  /** A line is crossed. */
  TROUBLE,
  /** Nobody knows. */
  NO_DATA,
  /** Nothing to do. */
  OK;

  /** The level of a state. */
  public static Level of(State state) {
    return switch (state) {
      case DOWN -> WORST;
      case FAILING -> TROUBLE;
      case NO_DATA -> NO_DATA;
      case OK -> OK;
    };
  }

  /** The level of an SLO's state. */
  public static Level of(SloState state) {
    return switch (state) {
      case EXHAUSTED -> WORST;
      case BURNING -> TROUBLE;
      case NO_DATA -> NO_DATA;
      case OK -> OK;
    };
  }
}
