package dashwright.compiler.expand;

import dashwright.compiler.plan.LinePlan;
import dashwright.compiler.plan.LinkPlan;
import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.Subject;
import dashwright.compiler.promql.Matcher;
import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Query;
import dashwright.dsl.model.Threshold;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Charts as authors and metric sets wrote them, with what they left open filled in. */
final class AuthorCharts {
  /** The window of an alert's rates where its author names none. */
  static final Duration ALERT_WINDOW = Duration.ofMinutes(5);

  private final Setting setting;
  private final Scopes scopes;

  AuthorCharts(Setting setting) {
    this.setting = setting;
    this.scopes = new Scopes(setting);
  }

  /**
   * A chart of an author.
   *
   * @param chart as written
   * @param id its id on the dashboard
   * @param inherited where it looks unless it says otherwise
   * @param subject what it is about
   * @param links what to open next
   * @param maker who wrote it
   */
  DraftChart chart(
      Chart chart,
      String id,
      List<Matcher> inherited,
      Optional<Subject> subject,
      List<LinkPlan> links,
      DraftChart.Maker maker) {
    Chart.Type type = chart.type().orElse(Chart.Type.TIMESERIES);
    List<Matcher> scope = scopes.of(chart.scope(), inherited);
    Measure measure = Measure.of(Measure.Quantity.LEVEL);
    return new DraftChart(
        id,
        new DraftChart.Words(
            chart.title().orElse(chart.id()),
            chart.subtitle().orElse(""),
            chart.description().orElse(""),
            chart.text()),
        look(chart, type),
        chart.queries().stream()
            .map(query -> query(query, type, scopes.of(query.scope(), scope), subject, measure))
            .toList(),
        chart.thresholds().stream().map(this::line).toList(),
        links,
        subject,
        Set.of(),
        maker,
        chart.origin());
  }

  private DraftChart.Look look(Chart chart, Chart.Type type) {
    return new DraftChart.Look(
        type,
        chart.unit().map(unit -> unit.value()),
        chart.width().orElse(type == Chart.Type.STAT ? Chart.Width.THIRD : Chart.Width.HALF),
        chart.stack().orElse(false),
        chart.min().map(min -> min.in(setting.id())),
        chart.max().map(max -> max.in(setting.id())),
        chart.scale().orElse(Chart.Scale.LINEAR),
        chart.columns());
  }

  private static DraftQuery query(
      Query query,
      Chart.Type type,
      List<Matcher> scope,
      Optional<Subject> subject,
      Measure measure) {
    return new DraftQuery(
        query.promql().value().stripTrailing(),
        scope,
        DraftQuery.Variables.NARROW,
        query.legend(),
        measure,
        subject,
        evaluation(type),
        query.promql().origin());
  }

  private static QueryPlan.Evaluation evaluation(Chart.Type type) {
    return switch (type) {
      case STAT, GAUGE, TABLE -> QueryPlan.Evaluation.INSTANT;
      case TIMESERIES, BARS, HEATMAP, STATE, TEXT -> QueryPlan.Evaluation.RANGE;
    };
  }

  private LinePlan line(Threshold threshold) {
    boolean judged = threshold.severity().isPresent() || threshold.alert().isPresent();
    return new LinePlan(
        judged || threshold.existing().isPresent()
            ? LinePlan.Kind.THRESHOLD
            : LinePlan.Kind.REFERENCE,
        threshold.side(),
        threshold.value().in(setting.id()),
        threshold.severity(),
        threshold.alert(),
        threshold.existing().map(existing -> existing.value()),
        threshold.label().orElse(""),
        threshold.lasting().map(all -> all.in(setting.id())).orElse(Duration.ZERO),
        threshold.window().map(all -> all.in(setting.id())).orElse(ALERT_WINDOW),
        threshold.origin());
  }
}
