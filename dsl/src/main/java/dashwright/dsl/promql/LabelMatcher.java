package dashwright.dsl.promql;

/**
 * A condition on a label. Made by {@link Label}; immutable.
 *
 * @param promql as it stands between braces
 */
public record LabelMatcher(String promql) {}
