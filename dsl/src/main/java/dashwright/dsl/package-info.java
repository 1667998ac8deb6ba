/**
 * What authors write: the vocabulary ({@code model}), its YAML form ({@code yaml}), and where it
 * stands ({@code source}).
 */
package dashwright.dsl;
