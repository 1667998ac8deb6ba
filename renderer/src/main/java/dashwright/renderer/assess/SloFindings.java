package dashwright.renderer.assess;

import dashwright.compiler.plan.SloPlan;
import dashwright.dsl.model.AlertSeverity;
import dashwright.renderer.data.Series;
import dashwright.renderer.data.TimeGrid;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How one SLO is. Numbers are empty where there is no data.
 *
 * @param slo the SLO
 * @param state how it is
 * @param severity the most urgent line that the burn rate of the last hour is above
 * @param sli the share of good events over the window
 * @param budgetLeft what is left of the budget: 1 at the start, negative when overspent
 * @param burnHour the burn rate of the last hour
 * @param burnDay the burn rate of the last day
 * @param badEvents bad events in the window
 * @param allEvents all events in the window
 * @param runsOutIn when the budget is gone at the pace of the last hour; empty unless it burns
 *     faster than 1
 * @param course what was left of the budget over the window
 * @param grid the times of the course
 * @param since since when it burns
 * @param over trouble of the last hour that is over, though the budget may still suffer from it
 * @param impact what the trouble cost since it began
 * @param suspects deployments shortly before it began, the nearest first
 * @param last when the last event came, of the last day
 */
public record SloFindings(
    SloPlan slo,
    SloState state,
    Optional<AlertSeverity> severity,
    OptionalDouble sli,
    OptionalDouble budgetLeft,
    OptionalDouble burnHour,
    OptionalDouble burnDay,
    OptionalDouble badEvents,
    OptionalDouble allEvents,
    Optional<Duration> runsOutIn,
    Optional<Series> course,
    TimeGrid grid,
    Optional<Onset> since,
    Optional<Episode> over,
    Optional<Impact> impact,
    List<Suspect> suspects,
    Optional<Instant> last) {

  public SloFindings {
    suspects = List.copyOf(suspects);
  }

  /** Worst first; then who has less budget left, then by title. */
  public static final Comparator<SloFindings> WORST_FIRST =
      Comparator.comparingInt(SloFindings::rank)
          .thenComparingDouble(findings -> findings.budgetLeft().orElse(Double.MAX_VALUE))
          .thenComparing(findings -> findings.slo().title())
          .thenComparing(findings -> findings.slo().id());

  /** The worst of some states; no data only where nothing is worse. */
  public static Optional<SloState> worst(List<SloFindings> all) {
    return all.stream().min(WORST_FIRST).map(SloFindings::state);
  }

  /** Whether the budget is used faster than an alert allows, be there any left or not. */
  public boolean burns() {
    return severity.isPresent();
  }

  /** When the course of the budget fell to nothing and stayed there. */
  public Optional<Instant> usedUpSince() {
    if (course.isEmpty()) {
      return Optional.empty();
    }
    int last = course.get().size() - 1;
    while (last >= 0 && !(course.get().value(last) > 0)) {
      last--;
    }
    boolean known = last >= 0 && last < course.get().size() - 1;
    return known ? Optional.of(grid.at(last + 1)) : Optional.empty();
  }

  /** The budget as time: what is left of (1 - objective) x window. */
  public Optional<Duration> timeLeft() {
    return budgetLeft.isPresent()
        ? Optional.of(part(wholeBudget(), budgetLeft.getAsDouble()))
        : Optional.empty();
  }

  /** The whole budget as time. */
  public Duration wholeBudget() {
    return part(slo.length(), slo.budget().doubleValue());
  }

  private static Duration part(Duration whole, double share) {
    return Duration.ofMillis(Math.round(whole.toMillis() * share));
  }

  private int rank() {
    return switch (state) {
      case EXHAUSTED -> burns() ? 0 : 3;
      case BURNING -> severity.equals(Optional.of(AlertSeverity.HIGH)) ? 1 : 2;
      case NO_DATA -> 4;
      case OK -> 5;
    };
  }
}
