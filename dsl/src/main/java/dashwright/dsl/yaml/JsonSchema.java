package dashwright.dsl.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dashwright.dsl.source.Limits;
import dashwright.dsl.yaml.keys.FileKeys;
import dashwright.dsl.yaml.openslo.OpenSlo;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.ListType;
import dashwright.dsl.yaml.type.MapType;
import dashwright.dsl.yaml.type.NameForm;
import dashwright.dsl.yaml.type.ObjectType;
import dashwright.dsl.yaml.type.ObjectTypes;
import dashwright.dsl.yaml.type.PerEnvironmentType;
import dashwright.dsl.yaml.type.ScalarType;
import dashwright.dsl.yaml.type.ShapedType;
import dashwright.dsl.yaml.type.Type;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The JSON Schema (2020-12) of definition files, for editors. It accepts all that the reader
 * accepts, and some that it does not: what hangs on several keys, or on other files, only the
 * reader knows.
 */
public final class JsonSchema {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Visitor SCHEMA = new Visitor();

  private JsonSchema() {}

  /** The schema as text, ending with a line end. */
  public static String text() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try {
      return new ObjectMapper().writer(printer).writeValueAsString(root()) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree in memory can be written", impossible);
    }
  }

  /** The schema as a tree. */
  static ObjectNode root() {
    ObjectNode root = JSON.objectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("title", "Dashwright definitions");
    root.put("description", FileKeys.FILE.description());
    root.set(
        "anyOf", JSON.arrayNode().add(reference(FileKeys.FILE)).add(openSlo()).add(typed("null")));
    ObjectNode definitions = root.putObject("$defs");
    for (ObjectType<?> type : ObjectTypes.within(FileKeys.FILE)) {
      definitions.set(definitionName(type), definition(type));
    }
    return root;
  }

  /** Documents of another language, whose keys an editor knows from elsewhere. */
  private static ObjectNode openSlo() {
    ObjectNode schema = typed("object");
    schema.put("description", "An OpenSLO document");
    ObjectNode version = schema.putObject("properties").putObject("apiVersion");
    version.putArray("enum").add(OpenSlo.VERSION);
    schema.putArray("required").add("apiVersion").add("kind");
    return schema;
  }

  private static ObjectNode definition(ObjectType<?> type) {
    ObjectNode definition = typed("object");
    definition.put("description", type.description());
    ObjectNode properties = definition.putObject("properties");
    for (Key<?> key : type.keys()) {
      ObjectNode property = key.type().accept(SCHEMA);
      String fallback = key.fallback().map(value -> " (default: " + value + ")").orElse("");
      property.put("description", key.description() + fallback);
      properties.set(key.name(), property);
    }
    definition.put("additionalProperties", false);
    List<Key<?>> required =
        type.keys().stream().filter(key -> key.presence() == Key.Presence.REQUIRED).toList();
    if (!required.isEmpty()) {
      definition.set("required", names(required));
    }
    if (!type.forms().isEmpty()) {
      ArrayNode forms = definition.putArray("oneOf");
      type.forms().forEach(form -> forms.addObject().set("required", names(form)));
    }
    return definition;
  }

  private static ArrayNode names(Collection<Key<?>> keys) {
    ArrayNode names = JSON.arrayNode();
    keys.forEach(key -> names.add(key.name()));
    return names;
  }

  private static ObjectNode typed(String type) {
    return JSON.objectNode().put("type", type);
  }

  private static ObjectNode reference(ObjectType<?> type) {
    return JSON.objectNode().put("$ref", "#/$defs/" + definitionName(type));
  }

  private static String definitionName(ObjectType<?> type) {
    return type.name().toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private static final class Visitor implements Type.Visitor<ObjectNode> {
    @Override
    public ObjectNode scalar(ScalarType<?> type) {
      ObjectNode schema =
          switch (type.form()) {
            case TEXT -> JSON.objectNode().set("type", texts());
            case STRING -> typed("string");
            case NUMBER -> typed("number");
            case INTEGER -> typed("integer");
            case BOOLEAN -> typed("boolean");
          };
      type.pattern().ifPresent(pattern -> schema.put("pattern", "^(?:" + pattern + ")$"));
      if (!type.words().isEmpty()) {
        ArrayNode words = schema.putArray("enum");
        type.words().forEach(words::add);
      }
      return schema;
    }

    /** What an editor may take an unquoted text for. */
    private static ArrayNode texts() {
      return JSON.arrayNode().add("string").add("number").add("boolean");
    }

    @Override
    public ObjectNode list(ListType<?> type) {
      ObjectNode schema = typed("array");
      schema.set("items", type.item().accept(this));
      if (type.least() > 0) {
        schema.put("minItems", type.least());
      }
      if (type.most() < Limits.ITEMS) {
        schema.put("maxItems", type.most());
      }
      return schema;
    }

    @Override
    public ObjectNode map(MapType<?> type) {
      return mapping(type.names(), type.value());
    }

    private ObjectNode mapping(NameForm names, Type<?> value) {
      ObjectNode schema = typed("object");
      ObjectNode name =
          schema.putObject("propertyNames").put("pattern", "^(?:" + names.pattern() + ")$");
      if (!names.reserved().isEmpty()) {
        ArrayNode reserved = name.putObject("not").putArray("enum");
        names.reserved().forEach(reserved::add);
      }
      schema.set("additionalProperties", value.accept(this));
      return schema;
    }

    @Override
    public ObjectNode object(ObjectType<?> type) {
      return reference(type);
    }

    @Override
    public ObjectNode perEnvironment(PerEnvironmentType<?> type) {
      ObjectNode byEnvironment = mapping(PerEnvironmentType.ENVIRONMENTS, type.value());
      byEnvironment.putArray("required").add(PerEnvironmentType.DEFAULT);
      return anyOf(List.of(type.value().accept(this), byEnvironment));
    }

    @Override
    public ObjectNode shaped(ShapedType<?> type) {
      return anyOf(
          type.shapes().stream().map(shape -> shape.accept(this)).collect(Collectors.toList()));
    }

    private static ObjectNode anyOf(List<ObjectNode> schemas) {
      ObjectNode schema = JSON.objectNode();
      schema.set("anyOf", JSON.arrayNode().addAll(schemas));
      return schema;
    }
  }
}
