package dashwright.dsl.yaml.tree;

import dashwright.dsl.source.Span;

/**
 * A comment.
 *
 * @param text what follows the {@code #}, without blanks around it
 * @param span from the {@code #} to the end of the line
 */
public record Comment(String text, Span span) {}
