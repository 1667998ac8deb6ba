package dashwright.compiler.plan;

/**
 * A label or an annotation of a Prometheus rule.
 *
 * @param name its name
 * @param value its value; of an alert also a template of Prometheus
 */
public record RuleLabel(String name, String value) {}
