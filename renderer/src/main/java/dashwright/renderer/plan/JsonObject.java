package dashwright.renderer.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dashwright.dsl.model.DurationText;
import dashwright.dsl.model.NumberText;
import dashwright.dsl.source.Origin;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** An object in the making: fields in the order in which they are put, nothing empty. */
final class JsonObject {
  private final ObjectNode node = JsonNodeFactory.instance.objectNode();

  JsonNode node() {
    return node;
  }

  JsonObject text(String name, String value) {
    if (!value.isEmpty()) {
      node.put(name, value);
    }
    return this;
  }

  JsonObject text(String name, Optional<String> value) {
    return text(name, value.orElse(""));
  }

  /** A constant as the word people write for it. */
  JsonObject word(String name, Enum<?> constant) {
    return text(name, constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  JsonObject number(String name, long value) {
    node.put(name, value);
    return this;
  }

  JsonObject number(String name, BigDecimal value) {
    node.set(name, DecimalNode.valueOf(new BigDecimal(NumberText.plain(value))));
    return this;
  }

  JsonObject number(String name, Optional<BigDecimal> value) {
    value.ifPresent(present -> number(name, present));
    return this;
  }

  JsonObject duration(String name, Duration value) {
    return text(name, DurationText.print(value));
  }

  JsonObject place(Origin origin) {
    return text("origin", origin.line() > 0 ? origin.name() + ":" + origin.line() : origin.name());
  }

  JsonObject texts(String name, List<String> values) {
    return nodes(name, values, value -> JsonNodeFactory.instance.textNode(value));
  }

  <T> JsonObject object(String name, T value, Function<T, JsonObject> form) {
    node.set(name, form.apply(value).node());
    return this;
  }

  <T> JsonObject object(String name, Optional<T> value, Function<T, JsonObject> form) {
    value.ifPresent(present -> object(name, present, form));
    return this;
  }

  <T> JsonObject objects(String name, List<T> values, Function<T, JsonObject> form) {
    return nodes(name, values, value -> form.apply(value).node());
  }

  private <T> JsonObject nodes(String name, List<T> values, Function<T, JsonNode> form) {
    if (!values.isEmpty()) {
      ArrayNode array = node.putArray(name);
      values.forEach(value -> array.add(form.apply(value)));
    }
    return this;
  }
}
