package dashwright.dsl.yaml.keys;

import dashwright.dsl.model.AlertSeverity;
import dashwright.dsl.model.PerEnvironment;
import dashwright.dsl.model.Slo.Alerts;
import dashwright.dsl.model.Slo.OwnAlert;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.yaml.type.Fields;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.ListType;
import dashwright.dsl.yaml.type.ObjectType;
import dashwright.dsl.yaml.type.ScalarType;
import dashwright.dsl.yaml.type.ShapedType;
import dashwright.dsl.yaml.type.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When somebody is told about an SLO: a word, or a list of one's own. */
final class AlertsKeys {
  private static final Key<PerEnvironment<BigDecimal>> BURN =
      Key.required(
          "burn", Scalars.perEnvironment(Scalars.POSITIVE), "The burn rate that is too high");
  private static final Key<AlertSeverity> SEVERITY =
      Key.required("severity", ThresholdKeys.SEVERITY, "How urgent it is");
  private static final Key<PerEnvironment<Duration>> LONG =
      Key.required("long", Scalars.perEnvironment(Scalars.DURATION), "The window that decides");
  private static final Key<PerEnvironment<Duration>> SHORT =
      Key.required(
          "short",
          Scalars.perEnvironment(Scalars.DURATION),
          "The window after which the alert resets");
  private static final Key<PerEnvironment<Duration>> FOR =
      Key.or(
          "for",
          PerEnvironment.always(Duration.ZERO),
          "0s",
          Scalars.perEnvironment(Scalars.DELAY),
          "How long it must hold");

  private static final ObjectType<OwnAlert> BURN_ALERT =
      ObjectType.checked(
          "burn alert",
          "An alert on a burn rate that is exceeded over both windows",
          List.of(BURN, SEVERITY, LONG, SHORT, FOR),
          AlertsKeys::alert);

  private static final Type<Alerts> WORD =
      ScalarType.words(
          "`default`, `workbook` or `none`",
          List.of(new Alerts.Standard(), new Alerts.Workbook(), new Alerts.None()),
          AlertsKeys::word);

  static final Type<Alerts> ALERTS =
      ShapedType.singleOrList(WORD, ListType.some(BURN_ALERT).map(Alerts.Own::new));

  private AlertsKeys() {}

  private static String word(Alerts alerts) {
    if (alerts instanceof Alerts.Standard) {
      return "default";
    }
    return alerts instanceof Alerts.Workbook ? "workbook" : "none";
  }

  private static Optional<OwnAlert> alert(Fields it) {
    if (!shorter(it.get(SHORT), it.get(LONG))) {
      return it.site()
          .refuse(
              ShapeRules.INVALID_VALUE,
              it.site().what() + " has a `short` window that is not shorter than `long`",
              "a twelfth of `long` is usual: `long: 1h, short: 5m`");
    }
    return Optional.of(
        new OwnAlert(
            it.get(BURN), it.get(SEVERITY), it.get(LONG), it.get(SHORT), it.get(FOR), it.origin()));
  }

  private static boolean shorter(PerEnvironment<Duration> brief, PerEnvironment<Duration> whole) {
    return Stream.concat(brief.overrides().stream(), whole.overrides().stream())
            .map(PerEnvironment.Override::environment)
            .allMatch(e -> brief.in(e).compareTo(whole.in(e)) < 0)
        && brief.fallback().compareTo(whole.fallback()) < 0;
  }
}
