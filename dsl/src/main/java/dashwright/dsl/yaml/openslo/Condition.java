package dashwright.dsl.yaml.openslo;

import dashwright.dsl.model.AlertSeverity;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Severity;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.yaml.keys.Scalars;
import dashwright.dsl.yaml.type.Fields;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.ObjectType;
import dashwright.dsl.yaml.type.ScalarType;
import dashwright.dsl.yaml.type.Site;
import dashwright.dsl.yaml.type.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * When an alert fires.
 *
 * @param severity how urgent
 * @param burn the burn rate
 * @param lookback the window that decides
 * @param after how long it must hold
 * @param site where it stands
 */
record Condition(
    AlertSeverity severity, BigDecimal burn, Duration lookback, Duration after, Site site) {
  private static final List<String> HIGH = List.of("high", "page", "critical");
  private static final List<String> LOW = List.of("low", "ticket", "warning");

  private record Burn(BigDecimal threshold, Duration lookback, Duration after) {}

  private static final Type<AlertSeverity> SEVERITY_TYPE =
      ScalarType.text("`high` or `low`", "high", Condition::severity);

  private static final Key<String> KIND =
      Key.or(
          "kind",
          "burnrate",
          "burnrate",
          ScalarType.words("a kind of condition", List.of("burnrate"), word -> word),
          "What is compared");
  private static final Key<Op> OP = Key.required("op", Op.TYPE, "How it is compared");
  private static final Key<BigDecimal> THRESHOLD =
      Key.required("threshold", Scalars.POSITIVE, "The burn rate that is too high");
  private static final Key<Duration> LOOKBACK =
      Key.required("lookbackWindow", Shorthand.FIXED, "The window that decides");
  private static final Key<Duration> AFTER =
      Key.or("alertAfter", Duration.ZERO, "0m", Shorthand.DELAY, "How long it must hold");
  private static final ObjectType<Burn> BURN =
      ObjectType.of(
          "OpenSLO burn rate condition",
          "A burn rate that is too high",
          List.of(KIND, OP, THRESHOLD, LOOKBACK, AFTER),
          Condition::burn);

  private static final Key<Optional<String>> DESCRIPTION =
      Key.optional("description", Scalars.PROSE, "What it tells");
  private static final Key<AlertSeverity> SEVERITY =
      Key.required("severity", SEVERITY_TYPE, "How urgent it is");
  private static final Key<Burn> CONDITION = Key.required("condition", BURN, "What is compared");

  /** What an alert condition says. */
  static final ObjectType<Condition> SPEC =
      ObjectType.of(
          "OpenSLO alert condition",
          "When an alert fires",
          List.of(DESCRIPTION, SEVERITY, CONDITION),
          it -> {
            Burn burn = it.get(CONDITION);
            return new Condition(
                it.get(SEVERITY), burn.threshold(), burn.lookback(), burn.after(), it.site());
          });

  private static Optional<AlertSeverity> severity(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    if (HIGH.contains(word)) {
      return Optional.of(AlertSeverity.HIGH);
    }
    return LOW.contains(word) ? Optional.of(AlertSeverity.LOW) : Optional.empty();
  }

  /** OpenSLO's own example says `lte` where it means "exceeds". */
  private static Burn burn(Fields it) {
    Op op = it.get(OP);
    if (op == Op.LT || op == Op.LTE) {
      it.site()
          .reading()
          .diagnostics()
          .report(
              Diagnostic.of(
                      ShapeRules.OPENSLO_IGNORED,
                      Severity.WARNING,
                      it.site().origin(),
                      "an alert on a burn rate that is low is read as one on a burn rate that is"
                          + " high")
                  .help("write `op: gt`"));
    }
    return new Burn(it.get(THRESHOLD), it.get(LOOKBACK), it.get(AFTER));
  }
}
