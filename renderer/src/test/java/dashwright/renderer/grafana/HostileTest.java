package dashwright.renderer.grafana;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Words of an author are shown; they never become a variable, markup or a script. */
class HostileTest {
  /** What Grafana fills in: its own pattern for variables. */
  private static final Pattern VARIABLE =
      Pattern.compile(
          "\\$(\\w+)|\\[\\[(\\w+?)(?::\\w+)?\\]\\]|\\$\\{(\\w+)(?:\\.[^:^}]+)?(?::[^}]+)?\\}");

  private static final Set<String> OURS =
      Set.of("${datasource}", "${__from}", "${__to}", "${__url_time_range}", "${__all_variables}");

  private final JsonNode dashboard = Collected.dashboard(HostilePlan.plan(), "default/hostile");

  @Test
  void noVariableIsTheAuthors() {
    Set<String> foreign = new TreeSet<>();
    for (String text : texts(dashboard, new ArrayList<>())) {
      Matcher found = VARIABLE.matcher(text);
      while (found.find()) {
        boolean link = OURS.contains(found.group()) && !text.contains("alert");
        if (!link) {
          foreign.add(found.group() + " in " + text);
        }
      }
    }
    assertEquals(Set.of(), foreign);
  }

  @Test
  void markdownAndAnnotationsHaveNoTags() {
    JsonNode panels = dashboard.get("panels");
    String description = panels.get(1).get("description").asText();
    String content = panels.get(2).get("options").get("content").asText();
    String events = dashboard.get("annotations").get("list").get(1).get("expr").asText();
    assertFalse(Pattern.compile("(?<!\\\\)<").matcher(description).find(), description);
    assertFalse(content.contains("<"), content);
    assertTrue(events.contains("\"title\", \"a-service"), events);
    assertTrue(events.contains("&lt;script&gt;"), events);
  }

  @Test
  void onlyTheWebAndMailAreLinks() {
    List<String> urls = new ArrayList<>();
    dashboard.findParents("url").forEach(link -> urls.add(link.get("url").asText()));
    assertTrue(urls.contains("mailto:oncall@example.com"), urls::toString);
    assertTrue(urls.contains("https://example.com/?q=%24{user}&r=%5B[x]]"), urls::toString);
    assertTrue(
        urls.stream().allMatch(url -> url.matches("(https://|mailto:|/d/).*")), urls::toString);
    assertTrue(dashboard.get("description").asText().contains("javascript:alert(1)"));
  }

  @Test
  void controlCharactersAreGone() {
    for (String text : texts(dashboard, new ArrayList<>())) {
      assertFalse(Pattern.compile("[\\p{Cntrl}&&[^\n]]").matcher(text).find(), text);
    }
  }

  @Test
  void aTimeZoneIsKept() {
    assertEquals("Europe/Berlin", dashboard.get("timezone").asText());
  }

  @Test
  void aFolderIsNoVariableOfTheServer() throws IOException {
    byte[] yaml =
        Collected.files(HostilePlan.plan()).get("grafana/provisioning/dashboards/default.yaml");
    JsonNode provider = YAMLMapper.builder().build().readTree(yaml).get("providers").get(0);
    String folder = provider.get("folder").asText();
    assertTrue(folder.startsWith("$$HOME: # \"q\" 'q' \\ $${__from} $$region"), folder);
    assertEquals(
        "/var/lib/grafana/dashboards/default/hostile.json",
        provider.get("options").get("path").asText());
  }

  private static List<String> texts(JsonNode node, List<String> found) {
    if (node.isTextual()) {
      found.add(node.asText());
    }
    node.forEach(child -> texts(child, found));
    return found;
  }
}
