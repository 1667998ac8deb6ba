package dashwright.dsl.model;

import dashwright.dsl.source.Origin;

/**
 * A value that remembers where it stands.
 *
 * @param value what was written
 * @param origin where
 */
public record Located<T>(T value, Origin origin) {}
