package dashwright.dsl.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** So much of JSON Schema as our schema needs; a keyword that it does not know fails. */
final class SchemaCheck {
  private static final Set<String> KNOWN =
      new TreeSet<>(
          List.of(
              "$schema",
              "$defs",
              "$ref",
              "title",
              "description",
              "type",
              "enum",
              "pattern",
              "anyOf",
              "oneOf",
              "not",
              "properties",
              "additionalProperties",
              "propertyNames",
              "required",
              "items",
              "minItems",
              "maxItems"));

  private final JsonNode root;

  SchemaCheck(JsonNode root) {
    this.root = root;
  }

  /** The first thing that is wrong with a value. */
  Optional<String> trouble(JsonNode value) {
    return trouble(root, value, "");
  }

  private Optional<String> trouble(JsonNode schema, JsonNode value, String path) {
    schema.fieldNames().forEachRemaining(SchemaCheck::requireKnown);
    return firstOf(
        List.of(
            check(schema.has("$ref"), () -> trouble(resolve(schema), value, path)),
            check(schema.has("type"), () -> type(schema.get("type"), value, path)),
            check(schema.has("enum"), () -> member(schema.get("enum"), value, path)),
            check(
                schema.has("pattern") && value.isTextual(),
                () -> pattern(schema.get("pattern").asText(), value.asText(), path)),
            check(schema.has("anyOf"), () -> some(schema.get("anyOf"), value, path, 1000)),
            check(schema.has("oneOf"), () -> some(schema.get("oneOf"), value, path, 1)),
            check(schema.has("not"), () -> not(schema.get("not"), value, path)),
            check(value.isObject(), () -> object(schema, value, path)),
            check(value.isArray(), () -> array(schema, value, path))));
  }

  private static void requireKnown(String keyword) {
    if (!KNOWN.contains(keyword)) {
      throw new IllegalArgumentException("unknown keyword " + keyword);
    }
  }

  private interface Check {
    Optional<String> run();
  }

  private static Check check(boolean applies, Check check) {
    return applies ? check : Optional::empty;
  }

  private static Optional<String> firstOf(List<Check> checks) {
    return checks.stream().map(Check::run).flatMap(Optional::stream).findFirst();
  }

  private JsonNode resolve(JsonNode schema) {
    JsonNode target = root.at(schema.get("$ref").asText().substring(1));
    if (target.isMissingNode()) {
      throw new IllegalArgumentException("nothing is at " + schema.get("$ref"));
    }
    return target;
  }

  private static Optional<String> type(JsonNode type, JsonNode value, String path) {
    boolean fits = type.isTextual() && isOf(type.asText(), value);
    for (JsonNode each : type) {
      fits |= isOf(each.asText(), value);
    }
    return fits ? Optional.empty() : Optional.of(path + " is not of type " + type);
  }

  private static boolean isOf(String type, JsonNode value) {
    return switch (type) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isTextual();
      case "number" -> value.isNumber();
      case "integer" -> value.isNumber() && isWhole(value.decimalValue());
      case "boolean" -> value.isBoolean();
      case "null" -> value.isNull();
      default -> throw new IllegalArgumentException(type);
    };
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  private static Optional<String> member(JsonNode members, JsonNode value, String path) {
    for (JsonNode each : members) {
      if (each.equals(value)) {
        return Optional.empty();
      }
    }
    return Optional.of(path + " is none of " + members);
  }

  private static Optional<String> pattern(String pattern, String text, String path) {
    return Pattern.compile(pattern).matcher(text).find()
        ? Optional.empty()
        : Optional.of(path + " does not match " + pattern);
  }

  private Optional<String> some(JsonNode schemas, JsonNode value, String path, int most) {
    int fitting = 0;
    for (JsonNode each : schemas) {
      fitting += trouble(each, value, path).isEmpty() ? 1 : 0;
    }
    return fitting >= 1 && fitting <= most
        ? Optional.empty()
        : Optional.of(path + " fits " + fitting + " of " + schemas);
  }

  private Optional<String> not(JsonNode schema, JsonNode value, String path) {
    return trouble(schema, value, path).isPresent()
        ? Optional.empty()
        : Optional.of(path + " is " + schema);
  }

  private Optional<String> object(JsonNode schema, JsonNode value, String path) {
    for (JsonNode required : schema.path("required")) {
      if (!value.has(required.asText())) {
        return Optional.of(path + " has no " + required);
      }
    }
    for (var entry : value.properties()) {
      Optional<String> trouble = entry(schema, entry.getKey(), entry.getValue(), path);
      if (trouble.isPresent()) {
        return trouble;
      }
    }
    return Optional.empty();
  }

  private Optional<String> entry(JsonNode schema, String key, JsonNode value, String path) {
    String below = path + "/" + key;
    JsonNode names = schema.path("propertyNames");
    if (!names.isMissingNode()) {
      Optional<String> trouble = trouble(names, TextNode.valueOf(key), below);
      if (trouble.isPresent()) {
        return trouble;
      }
    }
    JsonNode property = schema.path("properties").path(key);
    JsonNode other = schema.path("additionalProperties");
    if (!property.isMissingNode()) {
      return trouble(property, value, below);
    }
    if (other.isObject()) {
      return trouble(other, value, below);
    }
    return other.isBoolean() ? Optional.of(below + " is not a key") : Optional.empty();
  }

  private Optional<String> array(JsonNode schema, JsonNode value, String path) {
    if (value.size() < schema.path("minItems").asInt(0)
        || value.size() > schema.path("maxItems").asInt(Integer.MAX_VALUE)) {
      return Optional.of(path + " has " + value.size() + " items");
    }
    for (int i = 0; i < value.size() && schema.has("items"); i++) {
      Optional<String> trouble = trouble(schema.get("items"), value.get(i), path + "/" + i);
      if (trouble.isPresent()) {
        return trouble;
      }
    }
    return Optional.empty();
  }
}
