package dashwright.dsl.promql;

/**
 * Many series of one side belong to one of the other. Made by {@link Matching}; no set operator
 * takes it.
 *
 * @param promql as it stands behind an operator
 */
public record GroupedMatching(String promql) implements Joining {}
