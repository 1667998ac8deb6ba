package dashwright.renderer.data;

import java.time.Duration;
import java.time.Instant;

/**
 * Equally spaced times, from {@code end - range} to {@code end}, both included.
 *
 * @param end the last time
 * @param range the time from the first to the last
 * @param step the time between two
 */
public record TimeGrid(Instant end, Duration range, Duration step) {

  /** How many times there are. */
  public int points() {
    return Math.toIntExact(range.toNanos() / step.toNanos()) + 1;
  }

  /** The first time. */
  public Instant start() {
    return end.minus(step.multipliedBy(points() - 1L));
  }

  /** The time with this index, from 0. */
  public Instant at(int index) {
    return start().plus(step.multipliedBy(index));
  }
}
