package dashwright.site.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.regex.Pattern;

/** Links that lead somewhere else than into Grafana; the one to a runbook has a key of its own. */
final class ImportedLinks {
  private static final Pattern ADDRESS = Pattern.compile("(https?://|mailto:)[^\\s$<>\"]+(\\$.*)?");
  private static final Pattern VARIABLE = Pattern.compile("\\$(\\{[^}]*\\}|\\w+)");

  private ImportedLinks() {}

  static void put(ObjectNode thing, JsonNode links, String place, Notes notes) {
    ArrayNode kept = thing.arrayNode();
    for (JsonNode link : links) {
      String title = link.path("title").asText("").strip();
      String url = address(link.path("url").asText(""));
      if (!ADDRESS.matcher(url).matches() || unknown(url)) {
        notes.dropped(place, "links that lead into Grafana, or have its variables");
      } else if (title.toLowerCase(Locale.ROOT).contains("runbook")
          && !url.contains("$")
          && !thing.has("runbook")
          && thing.has("queries")) {
        thing.put("runbook", url);
      } else {
        kept.addObject().put("title", title.isEmpty() ? url : title).put("url", url);
      }
    }
    if (!kept.isEmpty()) {
      thing.set("links", kept);
    }
  }

  private static String address(String url) {
    return url.strip()
        .replace("${__from}", "${from}")
        .replace("$__from", "${from}")
        .replace("${__to}", "${to}")
        .replace("$__to", "${to}");
  }

  private static boolean unknown(String url) {
    return VARIABLE
        .matcher(url)
        .results()
        .anyMatch(found -> !found.group().equals("${from}") && !found.group().equals("${to}"));
  }
}
