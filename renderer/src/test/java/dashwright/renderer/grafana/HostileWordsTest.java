package dashwright.renderer.grafana;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dashwright.compiler.plan.Plan;
import dashwright.renderer.html.HostileWords;
import dashwright.renderer.prometheus.PrometheusOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Hostile words come back from Grafana's JSON and from rules as the author wrote them. */
class HostileWordsTest {
  /** What Grafana and Prometheus must not take for theirs is broken up by these. */
  private static final String JOINER = "\u2060";

  private static final String LITERAL = "{{ \"{{\" }}";

  private final Plan plan = HostileWords.plan();

  @Test
  void titlesOfPanelsAreTheWords() {
    List<String> titles = new ArrayList<>();
    for (JsonNode panel : Collected.dashboard(plan, "default/words").get("panels")) {
      if (panel.get("type").asText().equals("timeseries")) {
        titles.add(panel.get("title").asText().replace(JOINER, ""));
      }
    }
    assertEquals(HostileWords.ALL, titles);
  }

  @Test
  void annotationsOfRulesAreTheWords() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    new PrometheusOutput(plan.environments().get(0)).writeAll(files::put);
    JsonNode rules =
        YAMLMapper.builder()
            .build()
            .readTree(files.get("prometheus/default/charts/words.rules.yaml"));
    List<String> said = new ArrayList<>();
    for (JsonNode description : rules.findValues("description")) {
      String text = description.asText().replace("{{ $value | humanize }}", "0");
      assertFalse(text.replace(LITERAL, "").contains("{{"), text);
      said.add(text.replace(LITERAL, "{{"));
    }
    for (int i = 0; i < HostileWords.ALL.size(); i++) {
      assertEquals("It is 0. " + HostileWords.ALL.get(i), said.get(i));
    }
  }
}
