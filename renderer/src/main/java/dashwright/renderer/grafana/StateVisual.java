package dashwright.renderer.grafana;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.Measure;
import java.util.List;

/** States over time: a band for each series, its colour by thresholds. */
record StateVisual(Board board, ChartPlan chart) implements Visual {

  @Override
  public String type() {
    return "state-timeline";
  }

  @Override
  public List<Target> targets() {
    return chart.queries().stream()
        .map(query -> Target.of(query, Target.Reading.COURSE, Target.Format.TIME_SERIES))
        .toList();
  }

  @Override
  public ObjectNode fieldConfig() {
    ObjectNode defaults = Fields.defaults(chart, "thresholds", mappings(), thresholds());
    ObjectNode custom = defaults.putObject("custom");
    custom
        .put("fillOpacity", 70)
        .put("lineWidth", 0)
        .put("spanNulls", false)
        .put("insertNulls", false);
    custom.putObject("hideFrom").put("legend", false).put("tooltip", false).put("viz", false);
    return Fields.config(defaults, Fields.links(board, chart));
  }

  @Override
  public ObjectNode options() {
    ObjectNode options = Json.object().put("showValue", "auto").put("rowHeight", 0.9);
    options.put("mergeValues", true).put("alignValue", "left").put("perPage", 20);
    ObjectNode legend = options.putObject("legend");
    legend.put("showLegend", true).put("displayMode", "list").put("placement", "bottom");
    options.putObject("tooltip").put("mode", "single").put("sort", "none");
    return options;
  }

  /** Words instead of 0 and 1, since colour alone says nothing. */
  private ArrayNode mappings() {
    ArrayNode mappings = Mappings.ofGaps(chart);
    if (isHealth() && chart.lines().isEmpty()) {
      mappings.add(
          Mappings.words(
              List.of(
                  Mappings.Word.of("0", "down", Paint.HIGH),
                  Mappings.Word.of("1", "up", Paint.OK))));
    }
    return mappings;
  }

  private ObjectNode thresholds() {
    return isHealth() && chart.lines().isEmpty()
        ? Thresholds.of(
            Paint.HIGH,
            List.of(Thresholds.Step.of("0.000001", Paint.LOW), Thresholds.Step.of("1", Paint.OK)))
        : Thresholds.ofValue(chart.lines());
  }

  private boolean isHealth() {
    return chart.queries().stream()
        .allMatch(query -> query.measure().quantity() == Measure.Quantity.HEALTH);
  }
}
