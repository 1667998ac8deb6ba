package dashwright.renderer.grafana;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.LinePlan;
import dashwright.dsl.model.AlertSeverity;
import dashwright.dsl.model.Chart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lines over time, or bars. */
record TimeseriesVisual(Board board, ChartPlan chart) implements Visual {

  @Override
  public String type() {
    return "timeseries";
  }

  @Override
  public List<Target> targets() {
    Stream<Target> planned =
        chart.queries().stream()
            .map(query -> Target.of(query, Target.Reading.COURSE, Target.Format.TIME_SERIES));
    return Stream.concat(
            planned, ReferenceLines.of(chart.lines()).targets(board.every(chart)).stream())
        .toList();
  }

  @Override
  public ObjectNode fieldConfig() {
    ObjectNode defaults =
        Fields.defaults(chart, "palette-classic", Json.array(), Thresholds.ofChart(chart.lines()));
    defaults.set("custom", custom());
    List<FieldOverride> overrides = new ArrayList<>(new SeriesStyles(board, chart).overrides());
    overrides.addAll(ReferenceLines.of(chart.lines()).overrides());
    return Fields.config(defaults, overrides);
  }

  @Override
  public ObjectNode options() {
    ObjectNode options = Json.object();
    ObjectNode legend = options.putObject("legend");
    legend.put("showLegend", true).put("displayMode", "table").put("placement", "bottom");
    legend.set("calcs", Json.texts(List.of("lastNotNull", "min", "max")));
    options.putObject("tooltip").put("mode", "multi").put("sort", "desc").put("hideZeros", false);
    return options;
  }

  /**
   * Gaps stay gaps: nulls are not spanned, and Grafana breaks a line where a step has no sample.
   */
  private ObjectNode custom() {
    boolean bars = chart.type() == Chart.Type.BARS;
    ObjectNode custom = Json.object();
    custom.put("drawStyle", bars ? "bars" : "line");
    custom.put("lineInterpolation", "linear");
    custom.put("lineWidth", bars ? 0 : chart.stack() ? 1 : 2);
    custom.set("lineStyle", LineStyle.SOLID.json());
    custom.put("fillOpacity", bars ? 80 : chart.stack() ? 28 : 0);
    custom.put("gradientMode", "none");
    custom.put("showPoints", bars ? "never" : "auto").put("pointSize", 4);
    custom.put("spanNulls", false).put("insertNulls", false);
    custom.putObject("stacking").put("mode", chart.stack() ? "normal" : "none").put("group", "A");
    custom.put("axisPlacement", "auto").put("axisLabel", "").put("axisColorMode", "text");
    custom.put("axisBorderShow", false).put("axisCenteredZero", false);
    AxisRoom.put(chart, custom);
    custom.set("scaleDistribution", scale());
    custom.putObject("thresholdsStyle").put("mode", thresholdsMode());
    custom.putObject("hideFrom").put("legend", false).put("tooltip", false).put("viz", false);
    return custom.put("barAlignment", 0).put("barWidthFactor", 0.6);
  }

  private ObjectNode scale() {
    return switch (chart.scale()) {
      case LINEAR -> Json.object().put("type", "linear");
      case LOG -> Json.object().put("type", "log").put("log", 10);
    };
  }

  /** One style for all lines of a panel: solid once one of them is urgent. */
  private String thresholdsMode() {
    if (chart.lines().isEmpty()) {
      return "off";
    }
    Optional<AlertSeverity> high = Optional.of(AlertSeverity.HIGH);
    return chart.lines().stream().map(LinePlan::severity).anyMatch(high::equals)
        ? "line"
        : "dashed";
  }
}
