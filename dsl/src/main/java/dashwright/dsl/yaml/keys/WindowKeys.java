package dashwright.dsl.yaml.keys;

import dashwright.dsl.model.DurationText;
import dashwright.dsl.model.Slo;
import dashwright.dsl.yaml.type.ScalarType;
import dashwright.dsl.yaml.type.Type;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The window of an SLO: a duration, or the word for a calendar period. */
final class WindowKeys {
  static final Type<Slo.Window> WINDOW =
      ScalarType.text(
          "a duration, or `week`, `month` or `quarter`",
          "30d",
          text -> calendar(text).or(() -> rolling(text)));

  private WindowKeys() {}

  private static Optional<Slo.Window> calendar(String text) {
    return Arrays.stream(Slo.Period.values())
        .filter(period -> period.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst()
        .map(Slo.Window.Calendar::new);
  }

  private static Optional<Slo.Window> rolling(String text) {
    return DurationText.parse(text)
        .filter(duration -> !duration.isZero())
        .map(Slo.Window.Rolling::new);
  }
}
