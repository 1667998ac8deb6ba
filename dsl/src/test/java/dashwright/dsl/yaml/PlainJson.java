package dashwright.dsl.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dashwright.dsl.yaml.tree.YamlNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/**
 * A YAML tree as an editor sees it: JSON, plain scalars resolved by the core schema of YAML 1.2.
 */
final class PlainJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private PlainJson() {}

  static JsonNode of(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      ObjectNode object = JSON.objectNode();
      mapping.entries().forEach(entry -> object.set(entry.key().text(), of(entry.value())));
      return object;
    }
    if (node instanceof YamlNode.Sequence sequence) {
      ArrayNode array = JSON.arrayNode();
      sequence.items().forEach(item -> array.add(of(item.value())));
      return array;
    }
    return scalar((YamlNode.Scalar) node);
  }

  private static JsonNode scalar(YamlNode.Scalar scalar) {
    String text = scalar.text();
    if (scalar.style() != YamlNode.Style.PLAIN) {
      return JSON.textNode(text);
    }
    if (scalar.isNothing()) {
      return JSON.nullNode();
    }
    if (List.of("true", "True", "TRUE", "false", "False", "FALSE").contains(text)) {
      return JSON.booleanNode(Boolean.parseBoolean(text));
    }
    if (text.matches("0x[0-9a-fA-F]+")) {
      return JSON.numberNode(new BigInteger(text.substring(2), 16));
    }
    if (text.matches("0o[0-7]+")) {
      return JSON.numberNode(new BigInteger(text.substring(2), 8));
    }
    return text.matches("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?")
        ? JSON.numberNode(new BigDecimal(text))
        : JSON.textNode(text);
  }
}
