package dashwright.renderer.grafana;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dashwright.compiler.plan.ChartPlan;
import java.util.List;

/** Words, as Markdown. */
record TextVisual(ChartPlan chart) implements Visual {

  @Override
  public String type() {
    return "text";
  }

  @Override
  public List<Target> targets() {
    return List.of();
  }

  @Override
  public ObjectNode fieldConfig() {
    return Fields.config(Json.object(), List.of());
  }

  @Override
  public ObjectNode options() {
    ObjectNode options = Json.object().put("mode", "markdown");
    options.put("content", Markdown.of(chart.text().orElse("")));
    options
        .putObject("code")
        .put("language", "plaintext")
        .put("showLineNumbers", false)
        .put("showMiniMap", false);
    return options;
  }
}
