package dashwright.renderer.grafana;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dashwright.compiler.plan.ChartPlan;
import java.util.List;

/** One bar for each of a few numbers. */
record BarGaugeVisual(Board board, ChartPlan chart) implements Visual {

  @Override
  public String type() {
    return "bargauge";
  }

  @Override
  public List<Target> targets() {
    return LastValues.targets(chart);
  }

  @Override
  public ObjectNode fieldConfig() {
    return Fields.ofValues(board, chart);
  }

  @Override
  public ObjectNode options() {
    ObjectNode options = Json.object();
    options.set("reduceOptions", LastValues.reduce());
    options.put("displayMode", "basic").put("valueMode", "color").put("namePlacement", "auto");
    options.put("showUnfilled", true).put("sizing", "auto");
    options.put("minVizWidth", 8).put("minVizHeight", 16).put("maxVizHeight", 300);
    options.put("orientation", "horizontal");
    ObjectNode legend = options.putObject("legend");
    legend.put("showLegend", false).put("displayMode", "list").put("placement", "bottom");
    legend.set("calcs", Json.array());
    return options;
  }
}
