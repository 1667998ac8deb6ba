package dashwright.renderer.openslo;

import dashwright.dsl.model.DurationText;
import dashwright.dsl.model.NumberText;
import dashwright.dsl.model.Slo;
import java.util.List;

/** Alerts on burn rates: a policy each, since a policy has one condition. */
final class AlertPolicy {
  private AlertPolicy() {}

  static Yaml of(String name, Slo.BurnAlert alert) {
    return Yaml.empty()
        .text("kind", "AlertPolicy")
        .put("metadata", Yaml.metadata(name))
        .put(
            "spec",
            Yaml.empty()
                .text("description", description(alert))
                .flag("alertWhenBreaching", true)
                .flag("alertWhenResolved", false)
                .flag("alertWhenNoData", false)
                .list("conditions", List.of(condition(name, alert)))
                .list("notificationTargets", List.of(target())));
  }

  private static String description(Slo.BurnAlert alert) {
    return "The burn rate is above "
        + NumberText.plain(alert.burn())
        + " over "
        + DurationText.print(alert.longWindow())
        + " and over "
        + DurationText.print(alert.shortWindow());
  }

  private static Yaml condition(String name, Slo.BurnAlert alert) {
    String resetting = DurationText.print(alert.shortWindow());
    return Yaml.empty()
        .text("kind", "AlertCondition")
        .put(
            "metadata",
            Yaml.metadata(name)
                .put(
                    "annotations", Yaml.empty().text(SloDocument.OURS + "short-window", resetting)))
        .put(
            "spec",
            Yaml.empty()
                .text("severity", alert.severity().word())
                .put(
                    "condition",
                    Yaml.empty()
                        .text("kind", "burnrate")
                        .text("op", "gt")
                        .number("threshold", alert.burn())
                        .text("lookbackWindow", Shorthand.of(alert.longWindow()))
                        .text("alertAfter", Shorthand.of(alert.lasting()))));
  }

  private static Yaml target() {
    return Yaml.empty()
        .text("kind", "AlertNotificationTarget")
        .put("metadata", Yaml.metadata("alertmanager"))
        .put("spec", Yaml.empty().text("target", "alertmanager"));
  }
}
