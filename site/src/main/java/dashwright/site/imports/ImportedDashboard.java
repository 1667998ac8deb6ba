package dashwright.site.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dashwright.dsl.model.DurationText;
import dashwright.dsl.model.Resolution;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A dashboard: its rows as sections, its panels as charts. */
final class ImportedDashboard {
  private static final Pattern UID = Pattern.compile("[a-z]([-a-z0-9]{0,38}[a-z0-9])?");
  private static final String ALL_OF_IT = "dashboard";

  private final JsonNode json;
  private final ObjectNode node;
  private final Choices choices;
  private final Guesses guesses;
  private final Notes notes;
  private final Ids ids = new Ids();
  private int panels;
  private int charts;

  private ImportedDashboard(
      JsonNode json, ObjectNode node, Choices choices, Guesses guesses, Notes notes) {
    this.json = json;
    this.node = node;
    this.choices = choices;
    this.guesses = guesses;
    this.notes = notes;
  }

  /**
   * How much there was, and how much there is.
   *
   * @param panels all panels, rows not counted
   * @param charts those that became charts
   */
  record Count(int panels, int charts) {}

  /** Reads a dashboard into a definition. */
  static Count read(JsonNode json, ObjectNode node, Choices choices, Guesses guesses, Notes notes) {
    ImportedDashboard dashboard = new ImportedDashboard(json, node, choices, guesses, notes);
    dashboard.head();
    dashboard.sections();
    return new Count(dashboard.panels, dashboard.charts);
  }

  private void head() {
    node.put("kind", "custom").put("title", json.path("title").asText().strip());
    String description = json.path("description").asText().strip();
    if (!description.isEmpty()) {
      node.put("description", description);
    }
    resolution();
    String uid = json.path("uid").asText();
    if (UID.matcher(uid).matches()) {
      node.put("uid", uid);
    } else if (!uid.isEmpty()) {
      notes.dropped(ALL_OF_IT, "the uid `" + uid + "`: an import makes a new dashboard");
    }
    if (json.path("tags").size() > 0) {
      json.path("tags").forEach(tag -> node.withArray("tags").add(tag.asText().strip()));
    }
    ImportedLinks.put(node, json.path("links"), ALL_OF_IT, notes);
    String timezone = json.path("timezone").asText();
    if (!timezone.isEmpty() && !timezone.equals("browser") && !timezone.equals("utc")) {
      notes.dropped(ALL_OF_IT, "time zone " + timezone + ": `project.timezone` is for all");
    }
  }

  /** The shortest built-in range that shows as much. */
  private void resolution() {
    String from = json.path("time").path("from").asText();
    Optional<Duration> range =
        from.startsWith("now-") ? DurationText.parse(from.substring(4)) : Optional.empty();
    if (range.isEmpty()) {
      return;
    }
    List<Resolution> known = Resolution.builtIn();
    Resolution fit =
        known.stream()
            .filter(resolution -> resolution.range().compareTo(range.get()) >= 0)
            .findFirst()
            .orElse(known.get(known.size() - 1));
    node.put("resolution", fit.id());
    if (!fit.range().equals(range.get())) {
      notes.approximated(
          ALL_OF_IT, "it shows " + DurationText.print(fit.range()) + ", not " + from.substring(4));
    }
  }

  private void sections() {
    ObjectNode loose = section("Overview");
    for (JsonNode row : json.path("rows")) {
      fill(section(row.path("title").asText("")), row.path("panels"));
    }
    ObjectNode current = loose;
    for (JsonNode panel : json.path("panels")) {
      if (panel.path("type").asText().equals("row")) {
        current = section(panel.path("title").asText(""));
        fill(current, panel.path("panels"));
      } else {
        chart(current, panel);
      }
    }
    keepFull();
  }

  private ObjectNode section(String title) {
    ObjectNode section = node.withArray("sections").addObject();
    section.put("title", title.isBlank() ? "Charts" : title.strip());
    section.putObject("charts");
    return section;
  }

  private void fill(ObjectNode section, JsonNode panels) {
    panels.forEach(panel -> chart(section, panel));
  }

  private void chart(ObjectNode section, JsonNode panel) {
    panels++;
    String title = panel.path("title").asText().strip();
    String id = panel.path("id").asText();
    String place = title.isEmpty() ? "panel " + id : "`" + title + "`";
    ObjectNode chart = node.objectNode();
    if (ImportedChart.read(panel, place, chart, choices, guesses, notes)) {
      charts++;
      ((ObjectNode) section.get("charts")).set(ids.of(title, "chart"), chart);
    }
  }

  private void keepFull() {
    ArrayNode full = node.arrayNode();
    node.path("sections")
        .forEach(
            section -> {
              if (!section.get("charts").isEmpty()) {
                full.add(section);
              }
            });
    node.remove("sections");
    if (!full.isEmpty()) {
      node.set("sections", full);
    }
  }
}
