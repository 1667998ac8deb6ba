package dashwright.renderer.data.exposition;

import java.util.OptionalLong;
import java.util.SortedMap;

/**
 * A value of a series.
 *
 * @param name the metric's name, with all suffixes
 * @param labels the other labels; not to be changed
 * @param value what was seen
 * @param time when, in milliseconds since 1970; empty: when the scrape was made
 * @param line the line it stands in, from 1
 */
public record Sample(
    String name, SortedMap<String, String> labels, double value, OptionalLong time, int line) {}
