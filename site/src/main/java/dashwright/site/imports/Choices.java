package dashwright.site.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a reader of one dashboard could choose. A choice that matchers use becomes one of their
 * label; what else a choice did is replaced by the value that was chosen when it was exported.
 */
final class Choices {
  /** What a variable is good for in a query. */
  private enum Use {
    /** Its value, always the same. */
    VALUE,
    /** A stretch of time. */
    INTERVAL,
    /** Values of a label. */
    LABEL
  }

  private record Choice(String title, Use use, boolean many, Optional<String> value) {}

  private final Map<String, Choice> choices = new LinkedHashMap<>();
  private final Map<String, String> labels = new LinkedHashMap<>();

  private Choices() {}

  static Choices of(JsonNode templating, Notes notes) {
    Choices choices = new Choices();
    for (JsonNode variable : templating.path("list")) {
      choices.add(variable, notes);
    }
    return choices;
  }

  private void add(JsonNode variable, Notes notes) {
    String name = variable.path("name").asText();
    String place = "variable `" + name + "`";
    switch (variable.path("type").asText()) {
      case "query", "custom" -> put(variable, Use.LABEL, current(variable));
      case "constant", "textbox" -> {
        put(variable, Use.VALUE, current(variable).or(() -> text(variable.path("query"))));
        notes.approximated(place, "its value stands in the queries");
      }
      case "interval" -> {
        put(variable, Use.INTERVAL, current(variable));
        notes.approximated(place, "windows follow the dashboard's step: `$window`");
      }
      case "datasource" -> notes.dropped(place, "environments name the data source");
      default ->
          notes.dropped(
              place, "choices of the type `" + variable.path("type").asText() + "` are not known");
    }
  }

  private void put(JsonNode variable, Use use, Optional<String> value) {
    String name = variable.path("name").asText();
    String title = text(variable.path("label")).orElse(name);
    choices.put(name, new Choice(title, use, variable.path("multi").asBoolean(), value));
  }

  /** The one value that was chosen. */
  private static Optional<String> current(JsonNode variable) {
    JsonNode value = variable.path("current").path("value");
    JsonNode one = value.isArray() && value.size() == 1 ? value.get(0) : value;
    return text(one).filter(text -> !text.startsWith("$__"));
  }

  private static Optional<String> text(JsonNode node) {
    return node.isTextual() && !node.asText().isBlank()
        ? Optional.of(node.asText())
        : Optional.empty();
  }

  boolean isInterval(String name) {
    return choices.containsKey(name) && choices.get(name).use() == Use.INTERVAL;
  }

  /** What stands for a variable within a text. */
  Optional<String> fixed(String name) {
    return Optional.ofNullable(choices.get(name))
        .filter(choice -> choice.use() == Use.VALUE)
        .flatMap(Choice::value);
  }

  /** What stands for a variable where it is no value of a label. */
  Optional<String> value(String name) {
    return Optional.ofNullable(choices.get(name)).flatMap(Choice::value);
  }

  /** Whether a matcher of this label follows the choice; the first one decides the label. */
  boolean follows(String name, String label) {
    return choices.containsKey(name)
        && choices.get(name).use() == Use.LABEL
        && labels.computeIfAbsent(name, any -> label).equals(label);
  }

  /** Those that matchers use, with their labels, in the order in which they stand. */
  Map<String, String> used() {
    Map<String, String> used = new LinkedHashMap<>();
    choices.keySet().stream()
        .filter(labels::containsKey)
        .forEach(name -> used.put(name, labels.get(name)));
    return used;
  }

  String title(String name) {
    return choices.get(name).title();
  }

  boolean isMany(String name) {
    return choices.get(name).many();
  }

  /** Tells of choices that no query uses. */
  void tellUnused(Notes notes) {
    choices.forEach(
        (name, choice) -> {
          if (choice.use() == Use.LABEL && !labels.containsKey(name)) {
            notes.dropped("variable `" + name + "`", "no query compares a label with it");
          }
        });
  }
}
