package dashwright.renderer.html.page;

/**
 * A query to copy.
 *
 * @param name what its series are called
 * @param promql the expression
 */
public record QueryView(String name, String promql) {}
