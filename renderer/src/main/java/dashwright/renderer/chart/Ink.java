package dashwright.renderer.chart;

/**
 * How a series is drawn.
 *
 * @param colour the name of a colour token
 * @param dash the second channel besides colour
 * @param form its shape
 */
public record Ink(String colour, Dash dash, Form form) {

  /** How a line is broken. */
  public enum Dash {
    SOLID,
    DASHED,
    DOTTED,
    DASH_DOT
  }

  /** The shape of a series. */
  public enum Form {
    LINE,
    /** A line with a light fill: a budget. */
    SHADED,
    /** Part of a stack that went well: light, outlined. */
    STACKED,
    /** Part of a stack that did not: strong, without an outline, so that nothing draws nothing. */
    STACKED_FAILURE,
    BAR,
    /** Only to compare with. */
    REFERENCE
  }
}
