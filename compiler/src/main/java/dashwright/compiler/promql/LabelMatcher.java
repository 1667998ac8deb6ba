package dashwright.compiler.promql;

/**
 * A matcher within the braces of a selector.
 *
 * @param matcher the condition; that of a quoted metric name is on {@code __name__}
 * @param extent where
 */
public record LabelMatcher(Matcher matcher, Extent extent) {
  /** The label that holds the metric's name. */
  public static final String METRIC_NAME = "__name__";
}
