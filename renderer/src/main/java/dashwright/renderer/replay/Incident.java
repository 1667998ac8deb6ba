package dashwright.renderer.replay;

import java.time.Instant;
import java.util.Optional;

/**
 * A time in which an SLO spent its error budget faster than it may: the error ratio of each slice
 * was above 1 - objective.
 *
 * @param since the first evaluation that saw it
 * @param until the first that did not any more; empty: it goes on at the end
 * @param spent the share of the budget of the SLO's window that it cost
 * @param told when the first burn-rate alert fired about it
 */
public record Incident(
    Instant since, Optional<Instant> until, double spent, Optional<Instant> told) {

  /** What counts as an incident that somebody should be told: a hundredth of the budget. */
  public static final double SIGNIFICANT = 0.01;

  /** Whether somebody should be told. */
  public boolean isSignificant() {
    return spent >= SIGNIFICANT;
  }
}
