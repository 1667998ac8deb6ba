package dashwright.renderer.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What came of an alert. */
public sealed interface Outcome {

  /**
   * It could be evaluated.
   *
   * @param whole from when on all its windows lie within the data; before, they were as those of a
   *     Prometheus that had just begun
   * @param activities when it was active, by time, then by labels; none: never
   */
  record Judged(Instant whole, List<Activity> activities) implements Outcome {
    public Judged {
      activities = List.copyOf(activities);
    }
  }

  /** It could not be evaluated, so that nobody knows. */
  sealed interface Unknown extends Outcome {}

  /**
   * The data does not say which series there were.
   *
   * @param selector of what
   */
  record NotRecorded(String selector) implements Unknown {}

  /**
   * There is not one series of all that it reads.
   *
   * @param selector the first of what it reads
   */
  record NoSeries(String selector) implements Unknown {}

  /**
   * Its windows are longer than the data.
   *
   * @param reach how far it looks back in all
   * @param data how long the data is
   */
  record TooShort(Duration reach, Duration data) implements Unknown {}

  /**
   * Its expression cannot be evaluated.
   *
   * @param message why
   */
  record Failed(String message) implements Unknown {}

  /** When it was active; never where that is not known. */
  default List<Activity> activities() {
    return this instanceof Judged judged ? judged.activities() : List.of();
  }
}
