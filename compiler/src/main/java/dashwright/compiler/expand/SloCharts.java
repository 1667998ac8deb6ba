package dashwright.compiler.expand;

import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.Measure.Quantity;
import dashwright.compiler.slo.Budget;
import dashwright.dsl.model.Chart;
import dashwright.dsl.model.DurationText;
import dashwright.dsl.model.NumberText;
import dashwright.dsl.model.Slo;
import dashwright.dsl.model.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.List;

/** The charts of one SLO, most telling first. */
final class SloCharts {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Setting setting;
  private final SloQueries queries;
  private final DraftSlo draft;
  private final Slo slo;
  private final Budget budget;
  private final SloSeries series;
  private final String prefix;
  private final Duration range;

  SloCharts(Setting setting, DraftSlo draft, Duration range) {
    this.setting = setting;
    this.queries = new SloQueries(setting);
    this.draft = draft;
    this.slo = draft.slo();
    this.budget = draft.budget();
    this.series = new SloSeries(draft.recorded());
    this.prefix = "slo." + slo.id();
    this.range = range;
  }

  List<DraftChart> all() {
    return List.of(
        sliNow(), leftNow(), minutesNow(), burnNow(), burnRate(), burnDown(), sli(), badEvents());
  }

  private String windowText() {
    return budget.window().current();
  }

  private String objectiveText() {
    return NumberText.plain(budget.objective().multiply(HUNDRED)) + " %";
  }

  private DraftChart sliNow() {
    return chart(
        "sli-now",
        DraftChart.Words.of(
            "SLI, " + windowText(),
            "objective " + objectiveText(),
            "The share of good events over the window of the SLO."),
        DraftChart.Look.of(Chart.Type.STAT, Unit.PERCENTUNIT).upTo(BigDecimal.ONE),
        draft.sli());
  }

  private DraftChart leftNow() {
    return chart(
        "budget-now",
        DraftChart.Words.of(
            "Budget left",
            "of " + windowText(),
            "What remains of the allowed failures. Negative: overspent."),
        DraftChart.Look.of(Chart.Type.STAT, Unit.PERCENTUNIT).upTo(BigDecimal.ONE),
        draft.budgetLeft());
  }

  private DraftChart minutesNow() {
    BigDecimal minutes = minutes();
    String expression = "(" + budget.left() + ") * " + NumberText.plain(minutes);
    return chart(
        "minutes-now",
        DraftChart.Words.of(
            "Budget left",
            "of " + NumberText.plain(minutes) + " min",
            "What remains of the allowed failures, as minutes of total failure."),
        DraftChart.Look.of(Chart.Type.STAT, Unit.MINUTES),
        series
            .minutes(
                queries.query(
                    slo,
                    expression,
                    "budget left",
                    Measure.over(Quantity.BUDGET_MINUTES, budget.window().length())),
                NumberText.plain(minutes))
            .instant());
  }

  /** The budget as time: (1 - objective) x window. */
  private BigDecimal minutes() {
    BigDecimal window = BigDecimal.valueOf(budget.window().length().toMinutes());
    return BigDecimal.ONE
        .subtract(budget.objective())
        .multiply(window)
        .round(new MathContext(6))
        .stripTrailingZeros();
  }

  private DraftChart burnNow() {
    return chart(
            "burn-now",
            DraftChart.Words.of(
                "Burn rate, 1 h",
                "1 = budget lasts exactly",
                "How many times faster than even the budget was used in the last hour."),
            DraftChart.Look.of(Chart.Type.STAT, Unit.SHORT).fromZero(),
            draft.burnHour())
        .lines(SloLines.burnRates(draft.alerts()));
  }

  private DraftChart burnRate() {
    return chart(
            "burn-rate",
            DraftChart.Words.of(
                "Burn rate",
                "1 = budget lasts exactly " + windowText(),
                "How fast the budget is used up." + alertsText()),
            DraftChart.Look.of(Chart.Type.TIMESERIES, Unit.SHORT).fromZero(),
            queries.burn(slo, budget, draft.recorded(), Duration.ofHours(1)),
            queries.burn(slo, budget, draft.recorded(), Duration.ofDays(1)))
        .lines(SloLines.burnRates(draft.alerts()));
  }

  private String alertsText() {
    StringBuilder text = new StringBuilder();
    for (Slo.BurnAlert alert : draft.alerts()) {
      text.append(" Above ")
          .append(NumberText.plain(alert.burn()))
          .append(" over ")
          .append(DurationText.print(alert.longWindow()))
          .append(" and ")
          .append(DurationText.print(alert.shortWindow()))
          .append(" an alert of ")
          .append(alert.severity().word())
          .append(" severity fires.");
    }
    return text.toString();
  }

  private DraftChart burnDown() {
    return chart(
            "budget",
            DraftChart.Words.of(
                "Error budget left",
                "share of " + windowText(),
                "What remains of the allowed failures since the window began. Below the dotted line"
                    + " it will not last the window."),
            DraftChart.Look.of(Chart.Type.TIMESERIES, Unit.PERCENTUNIT).upTo(BigDecimal.ONE),
            queries.burnDown(slo, budget, draft.recorded(), range),
            queries.query(slo, budget.evenPace(range), "even pace", Measure.of(Quantity.EVEN_PACE)))
        .lines(List.of(SloLines.usedUp(slo.origin())));
  }

  private DraftChart sli() {
    return chart(
            "sli",
            DraftChart.Words.of(
                "SLI",
                "good / all, per step",
                "The share of good events in each step. Below the line each step costs more than"
                    + " its share."),
            DraftChart.Look.of(Chart.Type.TIMESERIES, Unit.PERCENTUNIT).upTo(BigDecimal.ONE),
            series.fromStreams(
                queries.query(slo, budget.sli(), "SLI", Measure.of(Quantity.SLI)), Budget::sli))
        .lines(List.of(new SloLines(setting).objective(slo)));
  }

  private DraftChart badEvents() {
    return chart(
        "bad-events",
        DraftChart.Words.of(
            "Bad events", "per step", "The users hit: events that did not keep the promise."),
        DraftChart.Look.of(Chart.Type.BARS, Unit.SHORT).fromZero(),
        series.fromStreams(
            queries.query(slo, perStep(budget), "bad events", Measure.of(Quantity.BAD_EVENTS)),
            SloCharts::perStep));
  }

  private static String perStep(Budget of) {
    return "(" + of.events().bad() + ") * $step";
  }

  private DraftChart chart(
      String id, DraftChart.Words words, DraftChart.Look look, DraftQuery... drawn) {
    return DraftChart.standard(prefix + "." + id, words, look, List.of(drawn), slo.origin());
  }
}
