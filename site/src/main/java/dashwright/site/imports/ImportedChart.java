package dashwright.site.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dashwright.dsl.model.Unit;
import dashwright.dsl.source.Suggestion;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A panel as a chart. */
final class ImportedChart {
  private static final String TIMESERIES = "timeseries";
  private static final Map<String, String> SAME =
      new TreeMap<>(
          Map.of(
              TIMESERIES,
              TIMESERIES,
              "graph",
              TIMESERIES,
              "stat",
              "stat",
              "singlestat",
              "stat",
              "gauge",
              "gauge",
              "bargauge",
              "bars",
              "table",
              "table",
              "heatmap",
              "heatmap",
              "state-timeline",
              "state",
              "text",
              "text"));
  private static final Map<String, String> ALIKE =
      new TreeMap<>(
          Map.of(
              "barchart", "bars",
              "piechart", "bars",
              "status-history", "state",
              "table-old", "table",
              "histogram", "bars"));

  /** A legend's variables, which it cannot have here. */
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{?\\w+\\}?|\\[\\[\\w+\\]\\]");

  private static final int THIRD = 8;
  private static final int HALF = 12;

  private final JsonNode panel;
  private final String place;
  private final Choices choices;
  private final Guesses guesses;
  private final Notes notes;

  private ImportedChart(
      JsonNode panel, String place, Choices choices, Guesses guesses, Notes notes) {
    this.panel = panel;
    this.place = place;
    this.choices = choices;
    this.guesses = guesses;
    this.notes = notes;
  }

  /**
   * Reads a panel.
   *
   * @param chart takes its keys
   * @return whether there is something to draw; the notes tell why not
   */
  static boolean read(
      JsonNode panel,
      String place,
      ObjectNode chart,
      Choices choices,
      Guesses guesses,
      Notes notes) {
    return new ImportedChart(panel, place, choices, guesses, notes).read(chart);
  }

  private boolean read(ObjectNode chart) {
    String type = panel.path("type").asText();
    Optional<String> ours =
        Optional.ofNullable(SAME.get(type)).or(() -> Optional.ofNullable(ALIKE.get(type)));
    if (panel.has("libraryPanel") && !panel.has("targets")) {
      notes.dropped(place, "a panel of Grafana's library: its queries are not in this file");
      return false;
    }
    if (ours.isEmpty()) {
      notes.dropped(place, "there is no chart like `" + type + "`");
      return false;
    }
    head(chart, ours.get());
    boolean full = ours.get().equals("text") ? text(chart) : queries(chart);
    if (full) {
      if (ALIKE.containsKey(type)) {
        notes.approximated(place, "`" + type + "` is drawn as `" + ours.get() + "`");
      }
      if (!ours.get().equals("text")) {
        ImportedThresholds.put(chart, defaults(), showsThresholds(ours.get()), place, notes);
      }
      ImportedLinks.put(chart, panel.path("links"), place, notes);
      tellLosses();
    }
    return full;
  }

  private void head(ObjectNode chart, String type) {
    some(chart, "title", panel.path("title").asText().strip().replaceAll("\\s+", " "));
    some(chart, "description", panel.path("description").asText().strip());
    if (!type.equals(TIMESERIES)) {
      chart.put("type", type);
    }
    if (!type.equals("text")) {
      unit(chart);
      number(chart, "min");
      number(chart, "max");
    }
    int width = panel.path("gridPos").path("w").asInt(HALF);
    chart.put("width", width <= THIRD ? "third" : width <= HALF ? "half" : "full");
    if (type.equals(TIMESERIES)) {
      lines(chart);
    }
  }

  private void lines(ObjectNode chart) {
    JsonNode custom = defaults().path("custom");
    String stacking = custom.path("stacking").path("mode").asText("none");
    if (!stacking.equals("none") || panel.path("stack").asBoolean()) {
      chart.put("stack", true);
      if (stacking.equals("percent") || panel.path("percentage").asBoolean()) {
        notes.approximated(place, "stacked by value, not to 100 %");
      }
    }
    if (custom.path("scaleDistribution").path("type").asText().equals("log")) {
      chart.put("scale", "log");
    }
  }

  private void unit(ObjectNode chart) {
    String unit =
        defaults()
            .path("unit")
            .asText(
                panel.path("yaxes").path(0).path("format").asText(panel.path("format").asText()));
    if (Unit.of(unit).isPresent()) {
      chart.put("unit", unit);
    } else if (!unit.isEmpty()) {
      notes.dropped(
          place,
          "the unit `"
              + unit
              + "`"
              + Suggestion.didYouMean(unit, Unit.ids()).map(text -> ": " + text).orElse(""));
    }
  }

  private void number(ObjectNode chart, String key) {
    JsonNode value = defaults().path(key);
    if (value.isNumber() && Double.isFinite(value.doubleValue())) {
      chart.set(key, value);
    }
  }

  private boolean text(ObjectNode chart) {
    JsonNode options = panel.path("options");
    String mode = options.path("mode").asText(panel.path("mode").asText("markdown"));
    String text = options.path("content").asText(panel.path("content").asText()).strip();
    if (mode.equals("html") || text.isEmpty()) {
      notes.dropped(place, text.isEmpty() ? "it says nothing" : "its text is HTML");
      return false;
    }
    chart.put("text", text);
    return true;
  }

  private boolean queries(ObjectNode chart) {
    ArrayNode queries = chart.arrayNode();
    for (JsonNode target : panel.path("targets")) {
      query(target).ifPresent(queries::add);
    }
    if (queries.isEmpty()) {
      notes.dropped(place, "no query is left");
      return false;
    }
    chart.set("queries", queries);
    return true;
  }

  private Optional<ObjectNode> query(JsonNode target) {
    String source =
        target
            .path("datasource")
            .path("type")
            .asText(panel.path("datasource").path("type").asText());
    String expression = target.path("expr").asText().strip();
    String name = "query `" + target.path("refId").asText() + "`";
    if (!source.isEmpty() && !source.equals("prometheus") && !source.equals("datasource")) {
      notes.dropped(place, name + " asks `" + source + "`, which is not Prometheus");
      return Optional.empty();
    }
    if (expression.isEmpty() || target.path("hide").asBoolean()) {
      notes.dropped(place, name + (expression.isEmpty() ? " is empty" : " is hidden"));
      return Optional.empty();
    }
    return ImportedQuery.of(expression, place, choices, guesses, notes)
        .map(
            promql -> {
              ObjectNode query = JsonNodeFactory.instance.objectNode();
              query.put("promql", promql);
              some(query, "legend", legend(target.path("legendFormat").asText()));
              return query;
            });
  }

  private static String legend(String format) {
    return format.equals("__auto")
        ? ""
        : VARIABLE.matcher(format).replaceAll("").strip().replaceAll("\\s+", " ");
  }

  private boolean showsThresholds(String type) {
    String style = defaults().path("custom").path("thresholdsStyle").path("mode").asText("off");
    return !type.equals(TIMESERIES) || !style.equals("off");
  }

  private void tellLosses() {
    lost("transformations", "transformations");
    if (panel.path("fieldConfig").path("overrides").size() > 0) {
      notes.dropped(place, "settings of single series: all series of a chart are alike");
    }
    if (panel.path("repeat").isTextual() && !panel.path("repeat").asText().isEmpty()) {
      notes.approximated(
          place, "one chart for all, not one for each `$" + panel.path("repeat").asText() + "`");
    }
    if (panel.hasNonNull("timeFrom") || panel.hasNonNull("timeShift")) {
      notes.dropped(place, "its own time: all charts of a dashboard have one");
    }
    if (panel.hasNonNull("alert")) {
      notes.dropped(
          place,
          "alert `"
              + panel.path("alert").path("name").asText()
              + "`: a threshold with `alert` makes one");
    }
  }

  private void lost(String key, String what) {
    if (panel.path(key).size() > 0) {
      notes.dropped(place, what + ": queries and columns say what is shown");
    }
  }

  private JsonNode defaults() {
    return panel.path("fieldConfig").path("defaults");
  }

  private static void some(ObjectNode node, String key, String text) {
    if (!text.isEmpty()) {
      node.put(key, text);
    }
  }
}
