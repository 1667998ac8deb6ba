package dashwright.site.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dashwright.dsl.source.Characters;
import java.util.List;
import java.util.OptionalInt;

/** Texts of a dashboard as definitions may hold them; the rest of it stays. */
final class PlainTexts {
  private static final List<String> LINES =
      List.of("title", "name", "label", "legendFormat", "uid", "unit");

  /** As long as a text of one line may be. */
  private static final int LONGEST = 1_000;

  private PlainTexts() {}

  /** A copy without characters that no definition may hold, and with titles on one line. */
  static JsonNode of(JsonNode node) {
    if (node.isObject()) {
      ObjectNode copy = JsonNodeFactory.instance.objectNode();
      node.properties()
          .forEach(
              field -> {
                JsonNode value = of(field.getValue());
                boolean line = value.isTextual() && LINES.contains(field.getKey());
                copy.set(field.getKey(), line ? TextNode.valueOf(line(value.asText())) : value);
              });
      return copy;
    }
    if (node.isArray()) {
      ArrayNode copy = JsonNodeFactory.instance.arrayNode();
      node.forEach(item -> copy.add(of(item)));
      return copy;
    }
    return node.isTextual() ? TextNode.valueOf(clean(node.asText())) : node;
  }

  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text);
    for (OptionalInt bad = Characters.firstBad(text);
        bad.isPresent();
        bad = Characters.firstBad(clean.toString())) {
      clean.deleteCharAt(bad.getAsInt());
    }
    return clean.toString();
  }

  private static String line(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() > LONGEST ? clean(line.substring(0, LONGEST - 1)) + "…" : line;
  }
}
