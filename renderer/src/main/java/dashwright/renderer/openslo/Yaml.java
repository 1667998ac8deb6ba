package dashwright.renderer.openslo;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import dashwright.dsl.model.NumberText;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A mapping in the making: keys in the order in which they are put, no empty texts. */
final class Yaml {
  /** The most that OpenSLO allows. */
  private static final int DESCRIPTION = 1050;

  private final ObjectNode node = JsonNodeFactory.instance.objectNode();

  private Yaml() {}

  static Yaml empty() {
    return new Yaml();
  }

  /** An object that stands for itself. */
  static Yaml document(String kind) {
    return empty().text("apiVersion", "openslo/v1").text("kind", kind);
  }

  /** What an object is called. */
  static Yaml metadata(String name) {
    return empty().text("name", name);
  }

  /** A description, cut where it is longer than OpenSLO allows. */
  static String description(String text) {
    int length = text.codePointCount(0, text.length());
    return length <= DESCRIPTION
        ? text
        : text.substring(0, text.offsetByCodePoints(0, DESCRIPTION - 1)).stripTrailing() + "…";
  }

  Yaml text(String key, String value) {
    if (!value.isEmpty()) {
      node.put(key, value);
    }
    return this;
  }

  Yaml number(String key, BigDecimal value) {
    node.put(key, new BigDecimal(NumberText.plain(value)));
    return this;
  }

  Yaml flag(String key, Boolean value) {
    node.put(key, value);
    return this;
  }

  Yaml put(String key, Yaml value) {
    node.set(key, value.node);
    return this;
  }

  /** Puts a mapping unless it is empty. */
  Yaml some(String key, Yaml value) {
    return value.node.isEmpty() ? this : put(key, value);
  }

  Yaml list(String key, List<Yaml> items) {
    ArrayNode array = node.putArray(key);
    items.forEach(item -> array.add(item.node));
    return this;
  }

  byte[] bytes() {
    YAMLFactory factory =
        YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();
    try {
      return new ObjectMapper(factory)
          .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true)
          .writeValueAsString(node)
          .getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree in memory can be written", impossible);
    }
  }
}
