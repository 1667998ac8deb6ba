package dashwright.renderer.grafana;

import com.fasterxml.jackson.databind.JsonNode;
import dashwright.compiler.diff.Aspect;
import dashwright.compiler.diff.Facts;
import dashwright.compiler.diff.Kind;
import dashwright.compiler.diff.Thing;
import dashwright.dsl.model.NumberText;
import dashwright.dsl.source.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A panel of an exported dashboard as facts. */
final class ExportedPanel {
  private ExportedPanel() {}

  static Thing of(JsonNode panel, Origin origin) {
    JsonNode grid = panel.path("gridPos");
    JsonNode defaults = panel.path("fieldConfig").path("defaults");
    String stacking = defaults.path("custom").path("stacking").path("mode").asText("none");
    String scale = defaults.path("custom").path("scaleDistribution").path("type").asText("linear");
    return new Facts(Kind.CHART, panel.path("id").asText())
        .text(Aspect.TITLE, panel.path("title").asText())
        .text(Aspect.DESCRIPTION, panel.path("description").asText())
        .text(Aspect.TYPE, panel.path("type").asText())
        .text(Aspect.UNIT, defaults.path("unit").asText())
        .text(Aspect.MIN, number(defaults.path("min")))
        .text(Aspect.MAX, number(defaults.path("max")))
        .text(Aspect.STACK, stacking.equals("none") ? "" : stacking)
        .text(Aspect.SCALE, scale)
        .text(Aspect.PLACE, grid.path("x").asText() + " " + grid.path("y").asText())
        .text(Aspect.WIDTH, grid.path("w").asText())
        .text(Aspect.HEIGHT, grid.path("h").asText())
        .text(Aspect.TEXT, panel.path("options").path("content").asText())
        .parts(targets(panel.path("targets")))
        .parts(steps(defaults.path("thresholds").path("steps")))
        .parts(ExportedDashboard.links(panel.path("links")))
        .thing(Optional.of(origin));
  }

  private static List<Thing> targets(JsonNode targets) {
    List<Thing> things = new ArrayList<>();
    for (JsonNode target : targets) {
      String legend = target.path("legendFormat").asText();
      boolean automatic = legend.equals("__auto");
      things.add(
          new Facts(Kind.QUERY, target.path("refId").asText())
              .text(Aspect.QUERY, target.path("expr").asText())
              .text(Aspect.LEGEND, automatic ? "" : legend)
              .text(Aspect.EVERY, target.path("interval").asText())
              .text(Aspect.EVALUATION, target.path("instant").asBoolean() ? "instant" : "range")
              .text(Aspect.DATASOURCE, target.path("datasource").path("uid").asText())
              .thing(Optional.empty()));
    }
    return things;
  }

  /** The first step is the colour of what is below all others. */
  private static List<Thing> steps(JsonNode steps) {
    List<Thing> things = new ArrayList<>();
    for (JsonNode step : steps) {
      if (step.path("value").isNumber()) {
        String id = step.path("color").asText();
        things.add(
            new Facts(Kind.LINE, id)
                .text(Aspect.VALUE, number(step.path("value")))
                .text(Aspect.LABEL, id)
                .thing(Optional.empty()));
      }
    }
    return things;
  }

  private static String number(JsonNode value) {
    return value.isNumber() ? NumberText.plain(value.decimalValue()) : "";
  }
}
