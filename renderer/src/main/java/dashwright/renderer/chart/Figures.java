package dashwright.renderer.chart;

import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.LinePlan;
import dashwright.compiler.plan.Measure.Quantity;
import dashwright.compiler.plan.QueryPlan;
import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Unit;
import dashwright.renderer.data.Answer;
import dashwright.renderer.data.DataSource;
import dashwright.renderer.data.TimeGrid;
import dashwright.renderer.text.ValueFormat;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks for the data of the charts of one page, and makes them ready to be drawn. */
public final class Figures {
  private final DataSource data;
  private final TimeGrid grid;
  private final List<Moment> moments;
  private final Colours colours = new Colours();

  /**
   * For the charts of a page.
   *
   * @param data where values come from
   * @param grid the times of the page
   * @param moments the vertical lines of the page, oldest first
   */
  public Figures(DataSource data, TimeGrid grid, List<Moment> moments) {
    this.data = data;
    this.grid = grid;
    this.moments = List.copyOf(moments);
  }

  /** A chart with its data. */
  public Figure of(ChartPlan chart, Size size) {
    Map<QueryPlan, Answer> answers = new LinkedHashMap<>();
    chart.queries().forEach(query -> answers.put(query, data.answer(query, grid)));
    List<Trace> traces = Traces.of(chart, answers, grid, colours);
    ValueFormat format = format(chart, traces);
    List<LineMark> lines =
        chart.lines().stream()
            .map(line -> LineMarks.of(line, format, traces))
            .sorted(Comparator.comparingDouble(LineMark::value).reversed())
            .toList();
    return new Figure(
        chart,
        grid,
        size,
        format,
        traces,
        Scales.of(chart, traces, lines, format, size),
        lines,
        momentsOf(chart),
        Gap.of(traces, grid.points()),
        failure(answers),
        answers.values().stream()
            .flatMap(answer -> answer.warnings().stream())
            .distinct()
            .toList());
  }

  private static ValueFormat format(ChartPlan chart, List<Trace> traces) {
    boolean burns =
        traces.stream().anyMatch(trace -> trace.measure().quantity() == Quantity.BURN_RATE);
    if (burns) {
      return ValueFormat.burnRate();
    }
    if (chart.type() == Chart.Type.HEATMAP) {
      return ValueFormat.of(Unit.SHORT);
    }
    ValueFormat format = ValueFormat.of(chart.unit());
    boolean sli = traces.stream().anyMatch(trace -> trace.measure().quantity() == Quantity.SLI);
    Optional<BigDecimal> objective =
        chart.lines().stream()
            .filter(line -> line.kind() == LinePlan.Kind.OBJECTIVE)
            .map(LinePlan::value)
            .findFirst();
    return sli && objective.isPresent()
        ? format.withDecimals(sliDecimals(objective.get()))
        : format;
  }

  /** An SLI has two digits more than its objective, in per cent. */
  public static int sliDecimals(BigDecimal objective) {
    return Math.max(0, objective.stripTrailingZeros().scale() - 2) + 2;
  }

  private List<Moment> momentsOf(ChartPlan chart) {
    List<Moment> all =
        moments.stream()
            .filter(
                moment ->
                    chart.deploymentsOf().isEmpty()
                        || moment.service().isEmpty()
                        || chart.deploymentsOf().contains(moment.service().get()))
            .toList();
    return all.subList(Math.max(0, all.size() - Figure.MOST_MOMENTS), all.size());
  }

  private static Optional<String> failure(Map<QueryPlan, Answer> answers) {
    return answers.values().stream()
        .filter(Answer.Failed.class::isInstance)
        .map(answer -> ((Answer.Failed) answer).reason())
        .findFirst();
  }
}
