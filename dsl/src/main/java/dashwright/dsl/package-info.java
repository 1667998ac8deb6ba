/**
 * What authors write: the vocabulary ({@code model}), its YAML form ({@code yaml}), files of events
 * ({@code events}), and where all of it stands ({@code source}).
 */
package dashwright.dsl;
