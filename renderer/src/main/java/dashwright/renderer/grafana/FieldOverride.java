package dashwright.renderer.grafana;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What some fields of a panel have other than the rest. */
final class FieldOverride {
  private final String matcher;
  private final String options;
  private final ArrayNode properties = Json.array();

  private FieldOverride(String matcher, String options) {
    this.matcher = matcher;
    this.options = options;
  }

  /** All series of a query. */
  static FieldOverride ofQuery(String refId) {
    return new FieldOverride("byFrameRefID", refId);
  }

  /** The column with this name. */
  static FieldOverride ofColumn(String name) {
    return new FieldOverride("byName", name);
  }

  /** All numbers. */
  static FieldOverride ofNumbers() {
    return new FieldOverride("byType", "number");
  }

  FieldOverride with(String property, JsonNode value) {
    properties.addObject().put("id", property).set("value", value);
    return this;
  }

  FieldOverride colour(String colour) {
    return with("color", Json.object().put("mode", "fixed").put("fixedColor", colour));
  }

  boolean isEmpty() {
    return properties.isEmpty();
  }

  ObjectNode json() {
    ObjectNode node = Json.object();
    node.set("matcher", Json.object().put("id", matcher).put("options", options));
    node.set("properties", properties);
    return node;
  }
}
