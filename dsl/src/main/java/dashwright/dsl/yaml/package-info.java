/**
 * Reads a project's YAML files into the model: {@code tree} finds where everything stands, {@code
 * type} knows kinds of values, {@code keys} is the table of all keys. The same table gives the JSON
 * Schema and the reference page.
 */
package dashwright.dsl.yaml;
