package dashwright.dsl.promql;

import java.time.Duration;

/**
 * How far a range reaches: a duration, or one of the dashboard's times ({@link Promql#WINDOW} and
 * its like). Immutable.
 *
 * @param promql as it stands in square brackets
 */
public record Length(String promql) {
  /**
   * A fixed length.
   *
   * @throws IllegalArgumentException when it is not longer than nothing
   */
  public static Length of(Duration duration) {
    if (duration.toMillis() <= 0) {
      throw new IllegalArgumentException("a range must be longer than nothing");
    }
    return new Length(Durations.print(duration));
  }
}
