package dashwright.dsl.model;

import dashwright.dsl.source.Origin;
import java.util.Optional;

/**
 * A PromQL expression and what its series are called.
 *
 * @param promql the expression as written; its origin is the scalar's content
 * @param legend the name of its series, with label values as {@code {{label}}}
 * @param scope where it looks, instead of the chart's
 * @param origin where it is defined
 */
public record Query(Located<String> promql, Optional<String> legend, Scope scope, Origin origin) {}
