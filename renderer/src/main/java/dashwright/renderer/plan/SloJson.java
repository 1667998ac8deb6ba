package dashwright.renderer.plan;

import dashwright.compiler.plan.SloPlan;
import dashwright.dsl.model.DurationText;
import dashwright.dsl.model.Slo;
import dashwright.renderer.json.JsonObject;
import java.util.Locale;

/** SLOs. */
final class SloJson {
  private SloJson() {}

  static JsonObject slo(SloPlan slo) {
    return new JsonObject()
        .text("id", slo.id())
        .text("title", slo.title())
        .text("description", slo.description())
        .text("service", slo.service())
        .text("endpoint", slo.endpoint())
        .number("objective", slo.objective())
        .text("window", window(slo.window()))
        .duration("length", slo.length())
        .text("bad", slo.bad())
        .text("total", slo.total())
        .objects("alerts", slo.alerts(), SloJson::alert)
        .text("measuredAt", slo.measuredAt().map(Slo.MeasuredAt::word))
        .text("policy", slo.policy())
        .text("agreed", slo.agreed())
        .object("sli", slo.sli(), ChartJson::query)
        .object("budgetLeft", slo.budgetLeft(), ChartJson::query)
        .object("burnHour", slo.burnHour(), ChartJson::query)
        .object("burnDay", slo.burnDay(), ChartJson::query)
        .object("badEvents", slo.badEvents(), ChartJson::query)
        .object("allEvents", slo.allEvents(), ChartJson::query)
        .object("burnDown", slo.burnDown(), ChartJson::query)
        .objects("links", slo.links(), LinkJson::link)
        .place(slo.origin());
  }

  private static JsonObject alert(Slo.BurnAlert alert) {
    return new JsonObject()
        .number("burn", alert.burn())
        .text("severity", alert.severity().word())
        .duration("long", alert.longWindow())
        .duration("short", alert.shortWindow())
        .duration("for", alert.lasting())
        .place(alert.origin());
  }

  private static String window(Slo.Window window) {
    return window instanceof Slo.Window.Rolling rolling
        ? DurationText.print(rolling.length())
        : ((Slo.Window.Calendar) window).period().name().toLowerCase(Locale.ROOT);
  }
}
