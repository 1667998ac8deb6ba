package dashwright.dsl.yaml.keys;

import dashwright.dsl.model.AlertSeverity;
import dashwright.dsl.model.PerEnvironment;
import dashwright.dsl.model.Slo;
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

/** When somebody is told about an SLO: a word, a list of one's own, or a map with more. */
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

  private static final Type<Alerts> LIST = ListType.some(BURN_ALERT).map(Alerts.Own::new);

  private static final Key<Alerts> BURNS =
      Key.or(
          "burn",
          new Alerts.Standard(),
          "default",
          ShapedType.singleOrList(WORD, LIST),
          "The burn-rate alerts, as without a map");
  private static final Key<Optional<PerEnvironment<BigDecimal>>> AT_LEAST =
      Key.optional(
          "at-least",
          Scalars.perEnvironment(Scalars.POSITIVE),
          "How many events the long window must have, so that one error at night wakes nobody");
  private static final Key<Optional<Slo.Told>> NO_DATA =
      Key.optional(
          "no-data",
          told("no-data alert", "10m", Duration.ofMinutes(10)),
          "Tell when the series that it counts are gone");
  private static final Key<Optional<Slo.Told>> SPENT =
      Key.optional(
          "spent",
          told("spent alert", "5m", Duration.ofMinutes(5)),
          "Tell when the error budget is used up");

  private static final ObjectType<Alerts> MAP =
      ObjectType.of(
          "alerts of an SLO",
          "Burn-rate alerts, and what else there is to tell",
          List.of(BURNS, AT_LEAST, NO_DATA, SPENT),
          it ->
              new Alerts.Watched(it.get(BURNS), it.get(AT_LEAST), it.get(NO_DATA), it.get(SPENT)));

  static final Type<Alerts> ALERTS = ShapedType.any(WORD, LIST, MAP);

  private AlertsKeys() {}

  private static ObjectType<Slo.Told> told(String name, String text, Duration usual) {
    Key<PerEnvironment<Duration>> lasting =
        Key.or(
            "for",
            PerEnvironment.always(usual),
            text,
            Scalars.perEnvironment(Scalars.DELAY),
            "How long it must hold");
    return ObjectType.of(
        name,
        "An alert that is not about a burn rate",
        List.of(SEVERITY, lasting),
        it -> new Slo.Told(it.get(SEVERITY), it.get(lasting), it.origin()));
  }

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
