/**
 * What authors write. Here: the Java DSL, whose builders write the tree that a file would hold
 * ({@code promql}: its queries; {@code java}: loading it). Beside it: the vocabulary ({@code
 * model}), its YAML form ({@code yaml}), files of events and rules ({@code events}, {@code rules}),
 * and where all of it stands ({@code source}).
 */
package dashwright.dsl;
