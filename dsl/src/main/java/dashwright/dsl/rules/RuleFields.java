package dashwright.dsl.rules;

import dashwright.dsl.model.DurationText;
import dashwright.dsl.model.ForeignAlert;
import dashwright.dsl.model.Located;
import dashwright.dsl.model.Recording;
import dashwright.dsl.source.Origin;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The keys of one rule, as they come. */
final class RuleFields {
  private final Map<String, Located<String>> scalars = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> mappings = new LinkedHashMap<>();

  void put(String key, String value, Origin origin) {
    if (!value.isEmpty()) {
      scalars.put(key, new Located<>(value, origin));
    }
  }

  /** An entry of a mapping under a key. */
  void put(String key, String name, String value) {
    mappings.computeIfAbsent(key, any -> new LinkedHashMap<>()).put(name, value);
  }

  Optional<Recording> recording() {
    return scalar("record").map(name -> new Recording(name.value(), name.origin()));
  }

  Optional<ForeignAlert> alert() {
    return scalar("alert")
        .map(
            name ->
                new ForeignAlert(
                    name.value(),
                    scalar("expr").map(Located::value).orElse(""),
                    scalar("for")
                        .flatMap(text -> DurationText.parse(text.value()))
                        .orElse(Duration.ZERO),
                    mappings.getOrDefault("labels", Map.of()),
                    mappings.getOrDefault("annotations", Map.of()),
                    name.origin()));
  }

  private Optional<Located<String>> scalar(String key) {
    return Optional.ofNullable(scalars.get(key));
  }
}
