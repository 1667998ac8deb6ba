package dashwright.renderer.grafana;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dashwright.compiler.plan.Plan;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The files of a plan, and what is in them. */
final class Collected {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Collected() {}

  static NavigableMap<String, byte[]> files(Plan plan) {
    NavigableMap<String, byte[]> files = new TreeMap<>();
    new GrafanaOutput(plan).writeAll(files::put);
    return files;
  }

  static JsonNode dashboard(Plan plan, String path) {
    return read(files(plan).get("grafana/" + path + ".json"));
  }

  static List<JsonNode> dashboards(Plan plan) {
    List<JsonNode> dashboards = new ArrayList<>();
    files(plan)
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".json")) {
                dashboards.add(read(bytes));
              }
            });
    return dashboards;
  }

  static JsonNode panel(JsonNode dashboard, String title) {
    for (JsonNode panel : dashboard.get("panels")) {
      if (panel.get("title").asText().equals(title)) {
        return panel;
      }
    }
    throw new AssertionError("no panel " + title);
  }

  static JsonNode read(byte[] json) {
    try {
      return MAPPER.readTree(new String(json, StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
