package dashwright.site.changes;

import dashwright.renderer.replay.AlertHistory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What changes would have done on a recording. Every format of a diff is a view of this.
 *
 * @param from when it begins
 * @param to when it ends
 * @param alerts alerts that were added, removed or changed, and all of an SLO whose promise changed
 * @param states what is in another state at the end
 */
public record Behaviour(
    Instant from, Instant to, List<AlertChange> alerts, List<StateChange> states) {

  /**
   * An alert on both sides.
   *
   * @param environment the id of the environment
   * @param owner the SLO or dashboard, such as {@code SLO Orders succeed}
   * @param before what it did; empty where it is new
   * @param after what it would do; empty where it is gone
   */
  public record AlertChange(
      String environment,
      String owner,
      Optional<AlertHistory> before,
      Optional<AlertHistory> after) {

    /** Whether at least one side could be evaluated. */
    boolean isKnown() {
      return before.filter(AlertHistory::isKnown).isPresent()
          || after.filter(AlertHistory::isKnown).isPresent();
    }
  }

  /**
   * Something whose state differs.
   *
   * @param environment the id of the environment
   * @param subject such as {@code SLO Orders succeed}
   * @param before the word for the state before
   * @param after the word for the state after
   */
  public record StateChange(String environment, String subject, String before, String after) {}

  public Behaviour {
    alerts = List.copyOf(alerts);
    states = List.copyOf(states);
  }

  /** Whether there is nothing to tell. */
  public boolean isEmpty() {
    return alerts.isEmpty() && states.isEmpty();
  }

  /** The alerts of which something is known. */
  List<AlertChange> known() {
    return alerts.stream().filter(AlertChange::isKnown).toList();
  }

  /** The alerts of which nothing is known. */
  List<AlertChange> unknown() {
    return alerts.stream().filter(alert -> !alert.isKnown()).toList();
  }
}
