package dashwright.dsl.model;

import dashwright.dsl.source.Origin;

/**
 * A metric that a recording rule of Prometheus makes.
 *
 * @param name the name of its series
 * @param origin where the rule names it
 */
public record Recording(String name, Origin origin) {}
