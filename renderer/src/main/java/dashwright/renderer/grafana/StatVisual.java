package dashwright.renderer.grafana;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dashwright.compiler.plan.ChartPlan;
import java.util.List;

/**
 * Single numbers. They are read now: the last sample of a course could be an hour old and look like
 * health.
 */
record StatVisual(Board board, ChartPlan chart) implements Visual {

  @Override
  public String type() {
    return "stat";
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
    options.put("graphMode", "none").put("colorMode", "value").put("justifyMode", "auto");
    options.put("textMode", chart.queries().size() > 1 ? "value_and_name" : "auto");
    options.put("wideLayout", true).put("orientation", "auto");
    return options.put("showPercentChange", false).put("percentChangeColorMode", "standard");
  }
}
