package dashwright.renderer.grafana;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.ServicePlan;
import dashwright.compiler.plan.SloPlan;
import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.AlertSeverity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A row for each SLO, worst first. A column is one query over all SLOs, told apart by a label:
 * Grafana joins answers by labels, not by queries. The objective is always there, so a row is there
 * also when nothing was measured.
 */
record SloTableVisual(Board board, ChartPlan chart, List<SloPlan> slos) implements Visual {
  private static final String SLO = "SLO";
  private static final String STATE = "State";
  private static final String SLI = "SLI";
  private static final String OBJECTIVE = "Objective";
  private static final String BUDGET = "Budget left";
  private static final String HOUR = "Burn rate 1 h";
  private static final String DAY = "Burn rate 1 d";
  private static final String DASHBOARD = "Dashboard";

  /** The table of the SLOs that a chart's queries are about; empty when they are about none. */
  static Optional<Visual> of(Board board, ChartPlan chart) {
    List<SloPlan> slos =
        chart.queries().stream()
            .flatMap(query -> query.subject().stream())
            .filter(subject -> subject.kind() == Subject.Kind.SLO)
            .distinct()
            .flatMap(subject -> board.environment().slo(subject.id()).stream())
            .toList();
    return slos.isEmpty() ? Optional.empty() : Optional.of(new SloTableVisual(board, chart, slos));
  }

  @Override
  public String type() {
    return "table";
  }

  @Override
  public List<Target> targets() {
    return List.of(
        target("A", Expression.union(slos.stream().map(this::objective).toList())),
        target("B", SloState.expression(slos)),
        target("C", each(SloPlan::sli)),
        target("D", each(SloPlan::budgetLeft)),
        target("E", each(SloPlan::burnHour)),
        target("F", each(SloPlan::burnDay)));
  }

  @Override
  public ArrayNode transformations() {
    return Json.array(
        Json.object().put("id", "merge").<ObjectNode>set("options", Json.object()),
        Json.object().put("id", "organize").<ObjectNode>set("options", columns()));
  }

  private static ObjectNode columns() {
    Map<String, String> titles = new LinkedHashMap<>();
    titles.put("slo", SLO);
    titles.put("Value #B", STATE);
    titles.put("Value #C", SLI);
    titles.put("Value #A", OBJECTIVE);
    titles.put("Value #D", BUDGET);
    titles.put("Value #E", HOUR);
    titles.put("Value #F", DAY);
    titles.put("dashboard", DASHBOARD);
    ObjectNode options = Json.object();
    options.putObject("excludeByName").put("Time", true);
    ObjectNode order = options.putObject("indexByName");
    titles.keySet().forEach(field -> order.put(field, order.size()));
    ObjectNode names = options.putObject("renameByName");
    titles.forEach(names::put);
    return options;
  }

  @Override
  public ObjectNode fieldConfig() {
    ObjectNode state = Json.object().put("type", "color-background").put("mode", "basic");
    return Fields.config(
        TableFrame.defaults(),
        List.of(
            FieldOverride.ofColumn(SLO).with("mappings", Json.array(Mappings.words(sloTitles()))),
            FieldOverride.ofColumn(STATE)
                .with("mappings", SloState.mappings())
                .with("custom.cellOptions", state),
            share(SLI, sliDecimals()),
            share(OBJECTIVE, sliDecimals()),
            share(BUDGET, 1)
                .with(
                    "thresholds",
                    Thresholds.of(Paint.HIGH, List.of(Thresholds.Step.of("0", Paint.NEUTRAL))))
                .with("custom.cellOptions", TableFrame.colouredText()),
            burnRate(HOUR),
            burnRate(DAY),
            FieldOverride.ofColumn(DASHBOARD)
                .with("mappings", dashboardTitles())
                .with(
                    "links",
                    Json.array(Links.toDashboard("Open the dashboard", "${__value.raw}")))));
  }

  @Override
  public ObjectNode options() {
    return TableFrame.options(
        Json.array(
            Json.object().put("displayName", STATE).put("desc", true),
            Json.object().put("displayName", BUDGET).put("desc", false)));
  }

  private String objective(SloPlan slo) {
    String series = Expression.labelled(Expression.constant(slo.objective()), "slo", slo.id());
    return dashboardOf(slo)
        .map(found -> Expression.labelled(series, "dashboard", found.uid()))
        .orElse(series);
  }

  private Optional<DashboardPlan> dashboardOf(SloPlan slo) {
    return board
        .environment()
        .service(slo.service())
        .flatMap(ServicePlan::dashboard)
        .flatMap(board.environment()::dashboard);
  }

  private String each(Function<SloPlan, QueryPlan> query) {
    return Expression.union(
        slos.stream()
            .map(slo -> Expression.labelled(Expression.of(query.apply(slo)), "slo", slo.id()))
            .toList());
  }

  private Target target(String refId, String expression) {
    return new Target(
        refId, expression, "", Target.Reading.LAST, Target.Format.TABLE, board.every(chart));
  }

  private List<Mappings.Word> sloTitles() {
    return slos.stream()
        .map(slo -> Mappings.Word.of(slo.id(), Verbatim.line(slo.title())))
        .toList();
  }

  private ArrayNode dashboardTitles() {
    List<Mappings.Word> titles =
        slos.stream()
            .flatMap(slo -> dashboardOf(slo).stream())
            .distinct()
            .map(found -> Mappings.Word.of(found.uid(), Verbatim.line(found.title())))
            .toList();
    return titles.isEmpty() ? Json.array() : Json.array(Mappings.words(titles));
  }

  private int sliDecimals() {
    return slos.stream().map(SloPlan::objective).mapToInt(Fields::sliDecimals).max().orElse(2);
  }

  private static FieldOverride share(String column, int decimals) {
    return FieldOverride.ofColumn(column)
        .with("unit", Json.text("percentunit"))
        .with("decimals", Json.number(decimals));
  }

  /**
   * Coloured from the least urgent alert of any of the SLOs on; the state says which alert it is.
   */
  private FieldOverride burnRate(String column) {
    Optional<BigDecimal> high = leastBurn(AlertSeverity.HIGH);
    List<Thresholds.Step> steps = new ArrayList<>();
    leastBurn(AlertSeverity.LOW)
        .filter(low -> high.isEmpty() || low.compareTo(high.get()) < 0)
        .ifPresent(low -> steps.add(new Thresholds.Step(low, Paint.LOW)));
    high.ifPresent(burn -> steps.add(new Thresholds.Step(burn, Paint.HIGH)));
    return FieldOverride.ofColumn(column)
        .with("unit", Json.text("none"))
        .with("decimals", Json.number(1))
        .with("thresholds", Thresholds.of(Paint.NEUTRAL, steps))
        .with("custom.cellOptions", TableFrame.colouredText());
  }

  private Optional<BigDecimal> leastBurn(AlertSeverity severity) {
    return slos.stream()
        .flatMap(slo -> slo.alerts().stream())
        .filter(alert -> alert.severity() == severity)
        .map(alert -> alert.burn())
        .min(BigDecimal::compareTo);
  }
}
