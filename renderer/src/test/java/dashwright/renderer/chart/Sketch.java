package dashwright.renderer.chart;

import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.LinePlan;
import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.Measure.Quantity;
import dashwright.compiler.plan.QueryPlan;
import dashwright.dsl.model.AlertSeverity;
import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Threshold;
import dashwright.dsl.model.Unit;
import dashwright.dsl.source.Origin;
import dashwright.renderer.data.Answer;
import dashwright.renderer.data.DataInfo;
import dashwright.renderer.data.DataSource;
import dashwright.renderer.data.Series;
import dashwright.renderer.data.TimeGrid;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A chart for tests, drawn with a few words: its queries, what they answer, its lines. */
public final class Sketch {
  public static final Instant END = Instant.parse("2026-11-22T12:00:00Z");
  private static final Origin HERE = new Origin.Whole("test");

  private final Chart.Type type;
  private final Unit unit;
  private final List<QueryPlan> queries = new ArrayList<>();
  private final Map<String, Answer> answers = new LinkedHashMap<>();
  private final List<LinePlan> lines = new ArrayList<>();
  private boolean stack;
  private Chart.Scale scale = Chart.Scale.LINEAR;
  private Optional<BigDecimal> max = Optional.empty();
  private int points = 3;

  private Sketch(Chart.Type type, Unit unit) {
    this.type = type;
    this.unit = unit;
  }

  public static Sketch of(Unit unit) {
    return new Sketch(Chart.Type.TIMESERIES, unit);
  }

  public static Sketch of(Chart.Type type, Unit unit) {
    return new Sketch(type, unit);
  }

  public Sketch stacked() {
    stack = true;
    return this;
  }

  public Sketch logarithmic() {
    scale = Chart.Scale.LOG;
    return this;
  }

  public Sketch upTo(String most) {
    max = Optional.of(new BigDecimal(most));
    return this;
  }

  /** A query that answers one series without labels. */
  public Sketch draw(String legend, Quantity quantity, double... values) {
    return draw(legend, Measure.of(quantity), series("", values));
  }

  public Sketch draw(String legend, Measure measure, Series... series) {
    String refId = "Q" + queries.size();
    queries.add(query(refId, legend, measure));
    answers.put(refId, new Answer.Data(List.of(series)));
    points = series.length == 0 ? points : series[0].size();
    return this;
  }

  public Sketch failing(String reason) {
    String refId = "Q" + queries.size();
    queries.add(query(refId, "", Measure.of(Quantity.LEVEL)));
    answers.put(refId, new Answer.Failed(reason));
    return this;
  }

  public Sketch line(LinePlan.Kind kind, String value, AlertSeverity severity, String label) {
    return line(kind, value, Optional.of(severity), label);
  }

  public Sketch line(LinePlan.Kind kind, String value, String label) {
    return line(kind, value, Optional.empty(), label);
  }

  /** A line that stands for an alert of a rule file. */
  Sketch existing(String value, AlertSeverity severity, String alert) {
    return line(LinePlan.Kind.THRESHOLD, value, Optional.of(severity), Optional.of(alert), "");
  }

  private Sketch line(
      LinePlan.Kind kind, String value, Optional<AlertSeverity> severity, String label) {
    return line(kind, value, severity, Optional.empty(), label);
  }

  private Sketch line(
      LinePlan.Kind kind,
      String value,
      Optional<AlertSeverity> severity,
      Optional<String> existing,
      String label) {
    lines.add(
        new LinePlan(
            kind,
            Threshold.Side.ABOVE,
            new BigDecimal(value),
            severity,
            Optional.empty(),
            existing,
            label,
            Duration.ZERO,
            Duration.ofMinutes(5),
            HERE));
    return this;
  }

  public Figure figure(Size size, Moment... moments) {
    return new Figures(data(), grid(), List.of(moments)).of(plan(), size);
  }

  public Figure figure() {
    return figure(Size.LARGE);
  }

  private TimeGrid grid() {
    Duration step = Duration.ofMinutes(1);
    return new TimeGrid(END, step.multipliedBy(points - 1L), step);
  }

  private ChartPlan plan() {
    return new ChartPlan(
        "section.chart",
        1,
        "A chart",
        "",
        "",
        type,
        unit,
        new ChartPlan.Grid(0, 0, 12, 8),
        stack,
        Optional.empty(),
        max,
        scale,
        List.of(),
        queries,
        lines,
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        HERE);
  }

  private DataSource data() {
    return new DataSource() {
      @Override
      public DataInfo info() {
        return new DataInfo(DataInfo.Kind.SAMPLE, END);
      }

      @Override
      public Answer answer(QueryPlan query, TimeGrid grid) {
        return answers.get(query.refId());
      }
    };
  }

  private static QueryPlan query(String refId, String legend, Measure measure) {
    return new QueryPlan(
        refId,
        "up",
        "up",
        legend,
        measure,
        Optional.empty(),
        Duration.ofSeconds(15),
        List.of(),
        Optional.empty(),
        QueryPlan.Evaluation.RANGE,
        HERE);
  }

  /** A series with labels written as {@code name=value,name=value}. */
  public static Series series(String labels, double... values) {
    SortedMap<String, String> map = new TreeMap<>();
    for (String label : labels.split(",", -1)) {
      if (!label.isEmpty()) {
        map.put(label.substring(0, label.indexOf('=')), label.substring(label.indexOf('=') + 1));
      }
    }
    return new Series(map, values);
  }
}
