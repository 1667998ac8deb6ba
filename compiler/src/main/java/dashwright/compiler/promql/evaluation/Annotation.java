package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Extent;

/**
 * Something a query gives besides its values.
 *
 * @param kind how bad it is
 * @param message what to know
 * @param extent where in the expression
 */
public record Annotation(Kind kind, String message, Extent extent) {
  /** How bad it is. */
  public enum Kind {
    /** The values are not what was meant. */
    WARNING,
    /** The values may not be what was meant. */
    INFO
  }
}
