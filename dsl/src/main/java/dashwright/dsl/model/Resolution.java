package dashwright.dsl.model;

import dashwright.dsl.source.Origin;
import java.time.Duration;
import java.util.List;

/**
 * How far a dashboard looks back, and how finely.
 *
 * @param id its name
 * @param range the time from the first to the last point
 * @param step the time between two points
 * @param origin where it is defined
 */
public record Resolution(String id, Duration range, Duration step, Origin origin) {

  /** The resolutions that every project has, shortest first. */
  public static List<Resolution> builtIn() {
    Origin here = new Origin.Whole("builtin/resolutions");
    return List.of(
        new Resolution("incident", Duration.ofHours(1), Duration.ofMinutes(1), here),
        new Resolution("day", Duration.ofHours(24), Duration.ofMinutes(5), here),
        new Resolution("week", Duration.ofDays(7), Duration.ofHours(1), here),
        new Resolution("month", Duration.ofDays(30), Duration.ofHours(2), here),
        new Resolution("capacity", Duration.ofDays(365), Duration.ofDays(1), here));
  }

  /** How many points a series has, both ends counted. */
  public long points() {
    return range.dividedBy(step) + 1;
  }
}
