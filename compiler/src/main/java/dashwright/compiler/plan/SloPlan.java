package dashwright.compiler.plan;

import dashwright.dsl.model.Slo;
import dashwright.dsl.source.Origin;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An SLO of one environment.
 *
 * @param id its id
 * @param title the promise in a few words
 * @param description the promise as a sentence
 * @param service whose promise it is
 * @param endpoint the endpoint's id
 * @param objective the share of good events, 0 to 1
 * @param window the time over which it must hold
 * @param length the window's length; of a calendar period the length of its longest
 * @param bad bad events a second, as PromQL with {@code $window} as the window of its rates; 0 when
 *     nothing failed
 * @param total all events a second, likewise; no sample when nothing happened
 * @param alerts when somebody is told, most urgent first
 * @param measuredAt how near to the users it is measured
 * @param policy what happens once the budget is spent; may be empty
 * @param agreed with whom, when; may be empty
 * @param sli the SLI over the window, as an instant query
 * @param budgetLeft what is left of the budget, as an instant query
 * @param burnHour the burn rate of the last hour, as an instant query
 * @param burnDay the burn rate of the last day, as an instant query
 * @param badEvents bad events in the window, as an instant query
 * @param allEvents all events in the window, as an instant query
 * @param burnDown the course of the budget over the window, as a range query
 * @param links runbook and the service's dashboard
 * @param origin where it is defined
 */
public record SloPlan(
    String id,
    String title,
    String description,
    String service,
    Optional<String> endpoint,
    BigDecimal objective,
    Slo.Window window,
    Duration length,
    String bad,
    String total,
    List<Slo.BurnAlert> alerts,
    Optional<Slo.MeasuredAt> measuredAt,
    String policy,
    String agreed,
    QueryPlan sli,
    QueryPlan budgetLeft,
    QueryPlan burnHour,
    QueryPlan burnDay,
    QueryPlan badEvents,
    QueryPlan allEvents,
    QueryPlan burnDown,
    List<LinkPlan> links,
    Origin origin) {
  public SloPlan {
    alerts = List.copyOf(alerts);
    links = List.copyOf(links);
  }

  /** The share of events that may be bad: 1 - objective. */
  public BigDecimal budget() {
    return BigDecimal.ONE.subtract(objective);
  }

  /** Its own queries. */
  public Stream<QueryPlan> queries() {
    return Stream.of(sli, budgetLeft, burnHour, burnDay, badEvents, allEvents, burnDown);
  }
}
