package dashwright.renderer.grafana;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dashwright.compiler.Compiler;
import dashwright.compiler.plan.Plan;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.yaml.ProjectReader;
import dashwright.renderer.html.HtmlSite;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The way through an outage is the same in Grafana as on the pages. */
class WayThroughTest {
  private static JsonNode dashboard(String id) throws URISyntaxException, IOException {
    Path folder = Path.of(HtmlSite.class.getResource("shop").toURI());
    Diagnostics diagnostics = new Diagnostics();
    Plan plan =
        Compiler.compile(ProjectReader.read(folder, diagnostics), diagnostics).plan().orElseThrow();
    Map<String, byte[]> files = new TreeMap<>();
    new GrafanaOutput(plan).writeAll(files::put);
    return new ObjectMapper().readTree(files.get("grafana/production/" + id + ".json"));
  }

  private static List<JsonNode> panels(JsonNode dashboard, String type) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode panel : dashboard.get("panels")) {
      if (panel.get("type").asText().equals(type)) {
        found.add(panel);
      }
    }
    return found;
  }

  @Test
  void endpointsLinkWhatIsBehindThem() throws URISyntaxException, IOException {
    JsonNode text = panels(dashboard("door"), "text").get(0);
    String keep = "?${__url_time_range}&${__all_variables})";
    String content = text.get("options").get("content").asText();
    assertTrue(content.contains("- **POST /buy**: Front door → [Till](/d/till" + keep), content);
    assertTrue(content.contains(" → Bank, "), content);
  }

  @Test
  void dependenciesAreColouredNumbers() throws URISyntaxException, IOException {
    JsonNode till = dashboard("till");
    List<String> titles = new ArrayList<>();
    for (JsonNode panel : panels(till, "stat")) {
      if (panel.get("options").get("colorMode").asText().equals("background")) {
        titles.add(panel.get("title").asText());
        assertFalse(panel.get("targets").isEmpty());
      }
    }
    assertEquals(List.of("Front door", "Bank", "Shelf", "Receipts"), titles);
  }

  @Test
  void nothingLiesOnAnythingElse() throws URISyntaxException, IOException {
    for (String id : List.of("door", "till")) {
      Map<String, String> taken = new TreeMap<>();
      for (JsonNode panel : dashboard(id).get("panels")) {
        JsonNode at = panel.get("gridPos");
        for (int x = 0; x < at.get("w").intValue(); x++) {
          for (int y = 0; y < at.get("h").intValue(); y++) {
            String cell = (at.get("x").intValue() + x) + "," + (at.get("y").intValue() + y);
            String other = taken.put(cell, panel.get("title").asText());
            assertTrue(other == null, () -> other + " and " + panel.get("title") + " at " + cell);
          }
        }
      }
    }
  }
}
