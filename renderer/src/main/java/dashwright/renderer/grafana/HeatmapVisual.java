package dashwright.renderer.grafana;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dashwright.compiler.plan.ChartPlan;
import java.math.BigDecimal;
import java.util.List;

/** How values spread over buckets, over time. The chart's unit is that of the buckets. */
record HeatmapVisual(ChartPlan chart) implements Visual {

  @Override
  public String type() {
    return "heatmap";
  }

  @Override
  public List<Target> targets() {
    return chart.queries().stream()
        .map(query -> Target.of(query, Target.Reading.COURSE, Target.Format.HEATMAP))
        .map(target -> target.legend().isEmpty() ? target.named("{{le}}") : target)
        .toList();
  }

  @Override
  public ObjectNode fieldConfig() {
    ObjectNode custom = Json.object();
    custom.putObject("hideFrom").put("legend", false).put("tooltip", false).put("viz", false);
    custom.putObject("scaleDistribution").put("type", "linear");
    return Fields.config(Json.object("custom", custom), List.of());
  }

  @Override
  public ObjectNode options() {
    ObjectNode options = Json.object().put("calculate", false).put("cellGap", 1);
    ObjectNode colour = options.putObject("color").put("mode", "scheme").put("scheme", "Blues");
    colour.put("fill", "dark-blue").put("scale", "exponential").put("exponent", 0.5);
    colour.put("steps", 64).put("reverse", false);
    options.putObject("cellValues").put("unit", "short");
    options.putObject("exemplars").put("color", "rgba(255,0,255,0.7)");
    options.putObject("filterValues").set("le", Json.number(new BigDecimal("0.000000001")));
    options.putObject("legend").put("show", true);
    options.putObject("rowsFrame").put("layout", "auto");
    options.put("showValue", "never");
    options
        .putObject("tooltip")
        .put("mode", "single")
        .put("yHistogram", false)
        .put("showColorScale", true);
    ObjectNode axis = options.putObject("yAxis").put("axisPlacement", "left");
    chart.min().ifPresent(min -> axis.set("min", Json.number(min)));
    chart.max().ifPresent(max -> axis.set("max", Json.number(max)));
    axis.put("unit", chart.unit().id()).put("reverse", false);
    return options;
  }
}
