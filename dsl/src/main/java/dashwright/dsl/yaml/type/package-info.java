/**
 * The kinds of values that a key may have. One description of a type reads values from the located
 * tree, gives its part of the JSON Schema, and its row in the reference page.
 */
package dashwright.dsl.yaml.type;
