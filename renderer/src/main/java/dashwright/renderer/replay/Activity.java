package dashwright.renderer.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One time for which an alert was active with one set of labels.
 *
 * @param labels the labels of the alert, its name among them
 * @param since when its condition began to hold: it is pending from then on
 * @param firing when it had held for as long as the rule asks; empty: it never fired
 * @param until the first evaluation at which the condition did not hold any more; empty: it goes on
 *     at the end
 * @param cost what it cost the error budget; empty where it is not about one, or did not fire
 */
public record Activity(
    SortedMap<String, String> labels,
    Instant since,
    Optional<Instant> firing,
    Optional<Instant> until,
    Optional<Cost> cost) {

  public Activity {
    labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
  }

  /**
   * Shares of the error budget of an SLO's whole window, 1 for all of it.
   *
   * @param before spent by the time at which the alert fired, from the start of its long window on
   * @param inAll spent from that start until the alert was over
   */
  public record Cost(double before, double inAll) {}

  Activity with(Cost found) {
    return new Activity(labels, since, firing, until, Optional.of(found));
  }

  /** Whether it ever fired. */
  public boolean fired() {
    return firing.isPresent();
  }

  /** How long it fired; up to a time where it goes on. */
  public Duration length(Instant end) {
    return firing.map(began -> Duration.between(began, until.orElse(end))).orElse(Duration.ZERO);
  }

  /** Whether it was active at some time of a stretch. */
  boolean touches(Instant from, Instant to) {
    return !since.isAfter(to) && until.map(end -> end.isAfter(from)).orElse(true);
  }

  /** Whether it fired at some time of a stretch. */
  boolean firesWithin(Instant from, Instant to) {
    return firing.filter(began -> !began.isAfter(to)).isPresent()
        && until.map(end -> end.isAfter(from)).orElse(true);
  }
}
