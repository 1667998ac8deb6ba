package dashwright.site.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Steps of colours become lines: above where it gets worse, below where it gets better. */
final class ImportedThresholds {
  /** How bad a colour is, by what its name ends in. */
  private static final List<List<String>> WORSE =
      List.of(List.of("yellow", "orange"), List.of("red", "purple"));

  private static final List<String> SEVERITIES = List.of("low", "high");

  private ImportedThresholds() {}

  /**
   * The lines of a panel.
   *
   * @param drawn whether the panel shows its thresholds
   */
  static void put(ObjectNode chart, JsonNode defaults, boolean drawn, String place, Notes notes) {
    JsonNode thresholds = defaults.path("thresholds");
    JsonNode steps = thresholds.path("steps");
    if (!drawn || steps.size() < 2 || isUntouched(steps)) {
      return;
    }
    if (thresholds.path("mode").asText().equals("percentage")) {
      notes.dropped(place, "thresholds in percent of the axis: a threshold is a value");
      return;
    }
    ArrayNode lines = chart.arrayNode();
    for (int i = 1; i < steps.size(); i++) {
      if (steps.get(i).path("value").isNumber()) {
        lines.add(line(chart.objectNode(), steps.get(i - 1), steps.get(i)));
      }
    }
    if (!lines.isEmpty()) {
      chart.set("thresholds", lines);
      notes.approximated(place, "thresholds are lines; with an `alert` they are rules too");
    }
  }

  /** What every new panel of Grafana has: red from 80. */
  private static boolean isUntouched(JsonNode steps) {
    return steps.size() == 2
        && steps.get(0).path("color").asText().equals("green")
        && steps.get(1).path("color").asText().equals("red")
        && steps.get(1).path("value").asInt() == 80;
  }

  private static ObjectNode line(ObjectNode line, JsonNode lower, JsonNode upper) {
    int from = badness(lower);
    int to = badness(upper);
    line.set(to >= from ? "above" : "below", upper.path("value"));
    int worst = Math.max(from, to);
    if (from != to) {
      line.put("severity", SEVERITIES.get(worst - 1));
    }
    return line;
  }

  private static int badness(JsonNode step) {
    String colour = step.path("color").asText();
    for (int i = 0; i < WORSE.size(); i++) {
      if (WORSE.get(i).stream().anyMatch(colour::endsWith)) {
        return i + 1;
      }
    }
    return 0;
  }
}
