package dashwright.renderer.assess;

import java.time.Instant;
import java.util.OptionalDouble;

/**
 * Since when something is as it is.
 *
 * @param at the start of the first interval that was unlike those before
 * @param bound whether it began then, or was so already when the search began
 * @param before the usual value before; empty where nothing before is known
 */
public record Onset(Instant at, Bound bound, OptionalDouble before) {

  /** How sure the time is. */
  public enum Bound {
    /** It began then. */
    BEGAN,
    /** It was so then already; nobody looked further back. */
    BY_THEN
  }

  /** Whether the time is that of the beginning. */
  public boolean known() {
    return bound == Bound.BEGAN;
  }
}
