package dashwright.compiler.expand;

import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.Measure.Quantity;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.SliPlan;
import dashwright.compiler.plan.Subject;
import dashwright.compiler.promql.Matcher;
import dashwright.compiler.promql.Scoping;
import dashwright.compiler.promql.Selectors;
import dashwright.compiler.slo.Budget;
import dashwright.compiler.slo.BurnAlerts;
import dashwright.compiler.slo.Counted;
import dashwright.compiler.slo.Events;
import dashwright.compiler.slo.Indicator;
import dashwright.compiler.slo.Recorded;
import dashwright.compiler.slo.SloWindow;
import dashwright.dsl.model.Service;
import dashwright.dsl.model.Slo;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The queries that tell the state of an SLO. */
final class SloQueries {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);

  private final Setting setting;
  private final Scopes scopes;

  SloQueries(Setting setting) {
    this.setting = setting;
    this.scopes = new Scopes(setting);
  }

  /** All SLOs of the environment. */
  List<DraftSlo> all() {
    return setting.slos().stream().map(this::draft).toList();
  }

  DraftSlo draft(Slo slo) {
    Indicator indicator = new Indicator(setting.resolved(), setting.id());
    Events events = indicator.events(slo).orElseThrow(() -> unmeasured(slo));
    SliPlan counted = new Counted(indicator).of(slo).orElseThrow(() -> unmeasured(slo));
    SloWindow length =
        SloWindow.of(slo.window().in(setting.id()), setting.resolved().project().timezone());
    Budget budget = new Budget(events, slo.objective().value().in(setting.id()), length);
    Recorded recorded =
        new Recorded(slo.id(), setting.id(), scoped(budget, scope(slo)), slice(events));
    SloSeries series = new SloSeries(recorded);
    Duration window = length.length();
    DraftQuery sli = query(slo, budget.sliOverWindow(), "SLI", Measure.over(Quantity.SLI, window));
    DraftQuery left =
        query(slo, budget.left(), "budget left", Measure.over(Quantity.BUDGET_LEFT, window));
    DraftQuery bad =
        query(slo, budget.badEvents(), "bad events", Measure.over(Quantity.BAD_EVENTS, window));
    DraftQuery all =
        query(slo, budget.allEvents(), "all events", Measure.over(Quantity.ALL_EVENTS, window));
    return new DraftSlo(
        slo,
        events,
        counted,
        budget,
        recorded,
        BurnAlerts.of(slo.alerts(), setting.id()),
        series.sliOverWindow(sli).instant(),
        series.left(left).instant(),
        burn(slo, budget, recorded, HOUR).instant(),
        burn(slo, budget, recorded, DAY).instant(),
        series.fromStreams(bad, Budget::badEvents).instant(),
        series.fromStreams(all, Budget::allEvents).instant(),
        burnDown(slo, budget, recorded, window),
        new Links(setting).of(slo));
  }

  private static IllegalStateException unmeasured(Slo slo) {
    return new IllegalStateException("`" + slo.id() + "` has no indicator");
  }

  private static Budget scoped(Budget budget, List<Matcher> scope) {
    Events events =
        new Events(
            Scoping.apply(budget.events().bad(), scope).promql(),
            Scoping.apply(budget.events().total(), scope).promql());
    return new Budget(events, budget.objective(), budget.window());
  }

  /** Rates need four samples to be steady. */
  private Duration slice(Events events) {
    List<String> metrics =
        Selectors.of(events.total()).stream().map(Selectors.Selector::metric).toList();
    Duration four = setting.resolved().catalogue().every(metrics).multipliedBy(4);
    return four.compareTo(Budget.SLICE) > 0 ? four : Budget.SLICE;
  }

  DraftQuery burn(Slo slo, Budget budget, Recorded recorded, Duration over) {
    DraftQuery query =
        query(
            slo,
            budget.burn(over),
            over.equals(HOUR) ? "over 1 h" : "over 1 d",
            Measure.over(Quantity.BURN_RATE, over));
    return new SloSeries(recorded).burn(query, over);
  }

  DraftQuery burnDown(Slo slo, Budget budget, Recorded recorded, Duration range) {
    DraftQuery query =
        query(
            slo,
            budget.burnDown(range),
            "budget left",
            Measure.over(Quantity.BUDGET_LEFT, budget.window().length()));
    return new SloSeries(recorded).fromStreams(query, streams -> streams.burnDown(range));
  }

  /** A query about an SLO, where the SLO looks. */
  DraftQuery query(Slo slo, String promql, String legend, Measure measure) {
    return new DraftQuery(
        promql,
        scope(slo),
        DraftQuery.Variables.IGNORED,
        Optional.of(legend),
        measure,
        Optional.of(Subject.slo(slo.id())),
        QueryPlan.Evaluation.RANGE,
        slo.origin());
  }

  private List<Matcher> scope(Slo slo) {
    Service service = setting.resolved().service(slo.service());
    return slo.endpoint()
        .map(reference -> scopes.of(service, setting.endpoint(service, reference.id())))
        .orElseGet(() -> scopes.of(service));
  }
}
