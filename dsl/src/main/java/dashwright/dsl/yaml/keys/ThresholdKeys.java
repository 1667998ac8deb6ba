package dashwright.dsl.yaml.keys;

import dashwright.dsl.model.AlertSeverity;
import dashwright.dsl.model.Located;
import dashwright.dsl.model.PerEnvironment;
import dashwright.dsl.model.Threshold;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.yaml.type.Fields;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.ObjectType;
import dashwright.dsl.yaml.type.ScalarType;
import dashwright.dsl.yaml.type.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The keys of a threshold: a line, and maybe an alert. */
final class ThresholdKeys {
  /** How urgent an alert is. */
  static final Type<AlertSeverity> SEVERITY =
      ScalarType.words("a severity", List.of(AlertSeverity.values()), AlertSeverity::word);

  private static final Type<String> ALERT_NAME =
      ScalarType.pattern(
          "the name of an alert",
          "DeclinedPayments",
          "[a-zA-Z_][a-zA-Z0-9_:-]{0,199}",
          text -> Optional.of(text).filter(name -> name.matches("[a-zA-Z_][a-zA-Z0-9_:-]{0,199}")));

  private static final Key<Optional<PerEnvironment<BigDecimal>>> ABOVE =
      Key.optional(
          "above", Scalars.perEnvironment(Scalars.NUMBER), "The line; trouble is above it");
  private static final Key<Optional<PerEnvironment<BigDecimal>>> BELOW =
      Key.optional(
          "below", Scalars.perEnvironment(Scalars.NUMBER), "The line; trouble is below it");
  private static final Key<Optional<AlertSeverity>> LEVEL =
      Key.optional("severity", SEVERITY, "How urgent it is to be there; an alert needs one");
  private static final Key<Optional<String>> ALERT =
      Key.optional("alert", ALERT_NAME, "The name of the Prometheus alert to make of it");
  private static final Key<Optional<Located<String>>> EXISTING =
      Key.optional(
          "existing",
          Scalars.LINE.located(),
          "The name of an alert in `rule-files`; number, query and `for` must agree with it");
  private static final Key<Optional<String>> LABEL =
      Key.optional("label", Scalars.LINE, "What the line says, besides its value");
  private static final Key<Optional<PerEnvironment<Duration>>> FOR =
      Key.optional(
          "for", Scalars.perEnvironment(Scalars.DELAY), "How long the alert waits before it fires");
  private static final Key<Optional<PerEnvironment<Duration>>> WINDOW =
      Key.optional(
          "window",
          Scalars.perEnvironment(Scalars.DURATION),
          "Over which time the alert takes its rates; 5m unless it is given");

  static final ObjectType<Threshold> THRESHOLD =
      ObjectType.checked(
              "threshold",
              "A value that matters: a horizontal line, and maybe an alert",
              List.of(ABOVE, BELOW, LEVEL, ALERT, EXISTING, LABEL, FOR, WINDOW),
              ThresholdKeys::threshold)
          .oneOf(List.of(List.of(ABOVE), List.of(BELOW)));

  private ThresholdKeys() {}

  private static Optional<Threshold> threshold(Fields it) {
    Optional<Trouble> trouble = trouble(it);
    if (trouble.isPresent()) {
      return it.site().refuse(trouble.get().rule(), trouble.get().message(), trouble.get().help());
    }
    Threshold.Side side = it.get(ABOVE).isPresent() ? Threshold.Side.ABOVE : Threshold.Side.BELOW;
    return it.get(ABOVE)
        .or(() -> it.get(BELOW))
        .map(
            value ->
                new Threshold(
                    side,
                    value,
                    it.get(LEVEL),
                    it.get(ALERT),
                    it.get(EXISTING),
                    it.get(LABEL),
                    it.get(FOR),
                    it.get(WINDOW),
                    it.origin()));
  }

  private record Trouble(String rule, String message, String help) {}

  private static Optional<Trouble> trouble(Fields it) {
    String what = it.site().what();
    boolean alert = it.get(ALERT).isPresent();
    if (alert && it.get(EXISTING).isPresent()) {
      return Optional.of(
          new Trouble(
              ShapeRules.INVALID_VALUE,
              what + " has both `alert` and `existing`",
              "keep `alert` to make one, or `existing` to show one of `rule-files`"));
    }
    if (alert && it.get(LEVEL).isEmpty()) {
      return Optional.of(
          new Trouble(
              ShapeRules.MISSING_KEY,
              what + " has an `alert` but no `severity`",
              "add `severity: low` or `severity: high`"));
    }
    boolean existing = it.get(EXISTING).isPresent();
    if (existing && it.get(WINDOW).isPresent()) {
      return Optional.of(
          new Trouble(
              ShapeRules.INVALID_VALUE,
              what + " has a `window`, but its alert exists elsewhere with a window of its own",
              "remove `window`"));
    }
    if (!alert && !existing && (it.get(FOR).isPresent() || it.get(WINDOW).isPresent())) {
      return Optional.of(
          new Trouble(
              ShapeRules.INVALID_VALUE,
              what + " has `for` or `window` but makes no alert",
              "add `alert:` with a name, or remove them"));
    }
    return Optional.empty();
  }
}
