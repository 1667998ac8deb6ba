package dashwright.compiler.expand;

import dashwright.compiler.plan.LinkPlan;
import dashwright.compiler.plan.SliPlan;
import dashwright.compiler.slo.Budget;
import dashwright.compiler.slo.Events;
import dashwright.compiler.slo.Recorded;
import dashwright.dsl.model.Slo;
import java.util.List;

/**
 * An SLO of one environment, with the queries that tell its state.
 *
 * @param slo as defined
 * @param events its streams, without scope
 * @param counted the metrics behind them, without scope
 * @param budget its budget
 * @param recorded the series that rules record of it
 * @param alerts when somebody is told
 * @param sli the SLI over the window
 * @param budgetLeft what is left of the budget
 * @param burnHour the burn rate of the last hour
 * @param burnDay the burn rate of the last day
 * @param badEvents bad events in the window
 * @param allEvents all events in the window
 * @param burnDown the course of the budget over the window
 * @param links runbook and the service's dashboard
 */
public record DraftSlo(
    Slo slo,
    Events events,
    SliPlan counted,
    Budget budget,
    Recorded recorded,
    List<Slo.BurnAlert> alerts,
    DraftQuery sli,
    DraftQuery budgetLeft,
    DraftQuery burnHour,
    DraftQuery burnDay,
    DraftQuery badEvents,
    DraftQuery allEvents,
    DraftQuery burnDown,
    List<LinkPlan> links) {}
