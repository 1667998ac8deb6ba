package dashwright.dsl.model;

import dashwright.dsl.source.Origin;

/**
 * The name of a thing that is defined elsewhere.
 *
 * @param id its id
 * @param origin where it is named
 */
public record Reference(String id, Origin origin) {}
