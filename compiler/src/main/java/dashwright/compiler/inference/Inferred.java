package dashwright.compiler.inference;

import java.util.Optional;

/**
 * What can be told of a query before it runs.
 *
 * @param unit the unit of its values; empty where it cannot be told
 * @param range how large its values are; empty where it cannot be told
 * @param labels which series it gives
 * @param course how its values move
 * @param presence whether it is there when nothing happens
 */
public record Inferred(
    Optional<Measured> unit,
    Optional<Range> range,
    SeriesLabels labels,
    Course course,
    Presence presence) {}
