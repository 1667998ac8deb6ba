package dashwright.renderer.grafana;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dashwright.compiler.plan.ChartPlan;
import dashwright.dsl.model.Unit;
import java.util.List;

/** Numbers between two ends. */
record GaugeVisual(Board board, ChartPlan chart) implements Visual {

  @Override
  public String type() {
    return "gauge";
  }

  @Override
  public List<Target> targets() {
    return LastValues.targets(chart);
  }

  @Override
  public ObjectNode fieldConfig() {
    ObjectNode config = Fields.ofValues(board, chart);
    ObjectNode defaults = (ObjectNode) config.get("defaults");
    Unit.Dimension dimension = chart.unit().dimension();
    if (dimension == Unit.Dimension.RATIO || dimension == Unit.Dimension.PERCENT) {
      putIfAbsent(defaults, "min", 0);
      putIfAbsent(defaults, "max", dimension == Unit.Dimension.RATIO ? 1 : 100);
    }
    return config;
  }

  @Override
  public ObjectNode options() {
    ObjectNode options = Json.object();
    options.set("reduceOptions", LastValues.reduce());
    options.put("showThresholdLabels", false).put("showThresholdMarkers", true);
    options.put("sizing", "auto").put("minVizWidth", 75).put("minVizHeight", 75);
    return options.put("orientation", "auto");
  }

  private static void putIfAbsent(ObjectNode defaults, String key, int value) {
    if (!defaults.has(key)) {
      defaults.put(key, value);
    }
  }
}
