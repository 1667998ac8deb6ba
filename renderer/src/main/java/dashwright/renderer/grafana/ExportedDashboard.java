package dashwright.renderer.grafana;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dashwright.compiler.diff.Aspect;
import dashwright.compiler.diff.Facts;
import dashwright.compiler.diff.Kind;
import dashwright.compiler.diff.Thing;
import dashwright.dsl.source.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A dashboard in Grafana's classic JSON as facts: what a reader sees. What the server owns (ids,
 * versions, defaults that it spells out) is not read, so it is no difference.
 */
public final class ExportedDashboard {
  private ExportedDashboard() {}

  /**
   * Reads a dashboard, bare or as the HTTP API wraps it.
   *
   * @param json the text
   * @param origin where it was found
   * @return empty where it is no dashboard of this kind
   */
  public static Optional<Thing> read(String json, Origin origin) {
    try {
      JsonNode root = new ObjectMapper().readTree(json);
      JsonNode dashboard = root.has("dashboard") ? root.get("dashboard") : root;
      return dashboard.path("uid").isTextual() && dashboard.path("panels").isArray()
          ? Optional.of(dashboard(dashboard, origin))
          : Optional.empty();
    } catch (JsonProcessingException broken) {
      return Optional.empty();
    }
  }

  private static Thing dashboard(JsonNode json, Origin origin) {
    List<String> tags = new ArrayList<>();
    json.path("tags").forEach(tag -> tags.add(tag.asText()));
    List<Thing> sections = new ArrayList<>();
    List<Thing> charts = new ArrayList<>();
    panels(json.path("panels"), origin, sections, charts);
    return new Facts(Kind.DASHBOARD, json.path("uid").asText())
        .text(Aspect.TITLE, json.path("title").asText())
        .text(Aspect.DESCRIPTION, json.path("description").asText())
        .set(Aspect.TAGS, tags)
        .text(Aspect.TIMEZONE, json.path("timezone").asText())
        .text(Aspect.RANGE, json.path("time").path("from").asText())
        .parts(links(json.path("links")))
        .parts(variables(json.path("templating").path("list")))
        .parts(annotations(json.path("annotations").path("list")))
        .parts(sections)
        .parts(charts)
        .thing(Optional.of(origin));
  }

  private static void panels(
      JsonNode panels, Origin origin, List<Thing> sections, List<Thing> charts) {
    for (JsonNode panel : panels) {
      if (panel.path("type").asText().equals("row")) {
        sections.add(
            new Facts(Kind.SECTION, panel.path("id").asText())
                .text(Aspect.TITLE, panel.path("title").asText())
                .text(Aspect.ROW, panel.path("gridPos").path("y").asText())
                .thing(Optional.of(origin)));
        panels(panel.path("panels"), origin, sections, charts);
      } else {
        charts.add(ExportedPanel.of(panel, origin));
      }
    }
  }

  static List<Thing> links(JsonNode links) {
    List<Thing> things = new ArrayList<>();
    for (JsonNode link : links) {
      String title = link.path("title").asText();
      things.add(
          new Facts(Kind.LINK, title)
              .text(Aspect.TITLE, title)
              .text(Aspect.TARGET, link.path("url").asText())
              .thing(Optional.empty()));
    }
    return things;
  }

  private static List<Thing> variables(JsonNode list) {
    List<Thing> things = new ArrayList<>();
    for (JsonNode variable : list) {
      JsonNode query = variable.path("query");
      things.add(
          new Facts(Kind.VARIABLE, variable.path("name").asText())
              .text(Aspect.TITLE, variable.path("label").asText())
              .text(Aspect.TYPE, variable.path("type").asText())
              .text(Aspect.VALUES, query.isObject() ? query.path("query").asText() : query.asText())
              .text(Aspect.CHOICE, variable.path("multi").asBoolean() ? "many" : "one")
              .thing(Optional.empty()));
    }
    return things;
  }

  /** Grafana adds its own annotation to each dashboard. */
  private static List<Thing> annotations(JsonNode list) {
    List<Thing> things = new ArrayList<>();
    for (JsonNode annotation : list) {
      if (!annotation.path("builtIn").asText("0").equals("1")) {
        String name = annotation.path("name").asText();
        things.add(
            new Facts(Kind.ANNOTATION, name)
                .text(Aspect.TITLE, name)
                .text(Aspect.QUERY, annotation.path("expr").asText())
                .text(Aspect.STEP, annotation.path("step").asText())
                .thing(Optional.empty()));
      }
    }
    return things;
  }
}
