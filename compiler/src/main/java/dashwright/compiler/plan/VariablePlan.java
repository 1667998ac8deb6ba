package dashwright.compiler.plan;

import dashwright.dsl.model.Variable;

/**
 * A choice of the reader.
 *
 * @param id its name in queries
 * @param title what the reader sees
 * @param label the label whose values are offered
 * @param choice how many values may be chosen
 * @param values a Grafana variable query, {@code label_values(metric{…}, label)}
 */
public record VariablePlan(
    String id, String title, String label, Variable.Choice choice, String values) {}
