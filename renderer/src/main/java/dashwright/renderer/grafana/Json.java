package dashwright.renderer.grafana;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import dashwright.dsl.model.NumberText;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;

/**
 * The one place that makes JSON: keys stay in the order in which they are put, numbers are printed
 * as plain decimals.
 */
final class Json {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final ObjectWriter WRITER =
      JsonMapper.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build()
          .writer(printer());

  private Json() {}

  /** An empty object. */
  static ObjectNode object() {
    return NODES.objectNode();
  }

  /** An object with these members. */
  static ObjectNode object(String key, JsonNode value) {
    ObjectNode object = object();
    object.set(key, value);
    return object;
  }

  /** An array of these elements. */
  static ArrayNode array(Collection<? extends JsonNode> elements) {
    return NODES.arrayNode().addAll(elements);
  }

  /** An array of these elements. */
  static ArrayNode array(JsonNode... elements) {
    ArrayNode array = NODES.arrayNode();
    for (JsonNode element : elements) {
      array.add(element);
    }
    return array;
  }

  /** An array of texts. */
  static ArrayNode texts(Collection<String> texts) {
    ArrayNode array = NODES.arrayNode();
    texts.forEach(array::add);
    return array;
  }

  /** A text. */
  static ValueNode text(String text) {
    return NODES.textNode(text);
  }

  /** A number. */
  static ValueNode number(BigDecimal number) {
    return NODES.numberNode(new BigDecimal(NumberText.plain(number)));
  }

  /** A number; null where there is none. */
  static ValueNode numberOrNull(Optional<BigDecimal> number) {
    return number.map(Json::number).orElseGet(NODES::nullNode);
  }

  /** A whole number. */
  static ValueNode number(long number) {
    return NODES.numberNode(number);
  }

  /** True or false. */
  static ValueNode truth(boolean value) {
    return NODES.booleanNode(value);
  }

  /**
   * The text of a file: indented by two, with a line end at the end. Half a surrogate pair becomes
   * a question mark.
   */
  static byte[] bytes(JsonNode tree) {
    try {
      return (WRITER.writeValueAsString(tree) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PrettyPrinter printer() {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter()
        .withSeparators(separators)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }
}
