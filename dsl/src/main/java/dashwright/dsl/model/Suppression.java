package dashwright.dsl.model;

import dashwright.dsl.source.Origin;

/**
 * A finding that an author accepts.
 *
 * @param rule the rule
 * @param reason why
 * @param within the definitions for which it holds
 * @param origin where it is said
 */
public record Suppression(String rule, String reason, Origin within, Origin origin) {}
