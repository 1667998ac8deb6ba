package dashwright.renderer.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dashwright.dsl.model.DurationText;
import dashwright.dsl.model.NumberText;
import dashwright.dsl.source.Origin;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** An object in the making: fields in the order in which they are put, nothing empty. */
public final class JsonObject {
  private static final MathContext DIGITS = new MathContext(6);

  private final ObjectNode node = JsonNodeFactory.instance.objectNode();

  /** What was made. */
  public JsonNode node() {
    return node;
  }

  public JsonObject text(String name, String value) {
    if (!value.isEmpty()) {
      node.put(name, value);
    }
    return this;
  }

  public JsonObject text(String name, Optional<String> value) {
    return text(name, value.orElse(""));
  }

  /** A constant as the word people write for it. */
  public JsonObject word(String name, Enum<?> constant) {
    return text(name, constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** A measured number with six digits; nothing where there is none. */
  public JsonObject measured(String name, OptionalDouble value) {
    if (value.isPresent() && Double.isFinite(value.getAsDouble())) {
      number(name, new BigDecimal(value.getAsDouble()).round(DIGITS));
    }
    return this;
  }

  public JsonObject number(String name, long value) {
    node.put(name, value);
    return this;
  }

  public JsonObject number(String name, BigDecimal value) {
    node.set(name, DecimalNode.valueOf(new BigDecimal(NumberText.plain(value))));
    return this;
  }

  public JsonObject number(String name, Optional<BigDecimal> value) {
    value.ifPresent(present -> number(name, present));
    return this;
  }

  public JsonObject duration(String name, Duration value) {
    return text(name, DurationText.print(value));
  }

  public JsonObject place(Origin origin) {
    return text("origin", origin.line() > 0 ? origin.name() + ":" + origin.line() : origin.name());
  }

  public JsonObject texts(String name, List<String> values) {
    return nodes(name, values, value -> JsonNodeFactory.instance.textNode(value));
  }

  public <T> JsonObject object(String name, T value, Function<T, JsonObject> form) {
    node.set(name, form.apply(value).node());
    return this;
  }

  public <T> JsonObject object(String name, Optional<T> value, Function<T, JsonObject> form) {
    value.ifPresent(present -> object(name, present, form));
    return this;
  }

  public <T> JsonObject objects(String name, List<T> values, Function<T, JsonObject> form) {
    return nodes(name, values, value -> form.apply(value).node());
  }

  private <T> JsonObject nodes(String name, List<T> values, Function<T, JsonNode> form) {
    if (!values.isEmpty()) {
      ArrayNode array = node.putArray(name);
      values.forEach(value -> array.add(form.apply(value)));
    }
    return this;
  }

  /** As text with two blanks a level and a line end at the end. */
  public String print() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter layout =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter);
    try {
      return new ObjectMapper()
              .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true)
              .writer(layout)
              .writeValueAsString(node)
          + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
