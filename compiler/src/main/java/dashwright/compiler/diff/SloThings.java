package dashwright.compiler.diff;

import dashwright.compiler.plan.SloPlan;
import dashwright.dsl.model.DurationText;
import dashwright.dsl.model.NumberText;
import dashwright.dsl.model.Slo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** SLOs as facts. */
final class SloThings {
  private SloThings() {}

  static Thing slo(SloPlan slo) {
    return new Facts(Kind.SLO, slo.id())
        .text(Aspect.TITLE, slo.title())
        .text(Aspect.DESCRIPTION, slo.description())
        .text(Aspect.SERVICE, slo.service())
        .text(Aspect.ENDPOINT, slo.endpoint())
        .number(Aspect.OBJECTIVE, slo.objective())
        .text(Aspect.WINDOW, window(slo.window()))
        .duration(Aspect.LENGTH, slo.length())
        .text(Aspect.BAD, slo.bad())
        .text(Aspect.TOTAL, slo.total())
        .text(Aspect.MEASURED_AT, slo.measuredAt().map(Slo.MeasuredAt::word))
        .text(Aspect.POLICY, slo.policy())
        .text(Aspect.AGREED, slo.agreed())
        .parts(slo.alerts().stream().map(SloThings::alert).toList())
        .parts(
            List.of(
                ChartThings.query("sli", slo.sli()),
                ChartThings.query("budget-left", slo.budgetLeft()),
                ChartThings.query("burn-hour", slo.burnHour()),
                ChartThings.query("burn-day", slo.burnDay()),
                ChartThings.query("bad-events", slo.badEvents()),
                ChartThings.query("all-events", slo.allEvents()),
                ChartThings.query("burn-down", slo.burnDown())))
        .parts(ChartThings.links(slo.links()))
        .thing(Optional.of(slo.origin()));
  }

  private static Thing alert(Slo.BurnAlert alert) {
    String id =
        alert.severity().word()
            + " "
            + DurationText.print(alert.longWindow())
            + "/"
            + DurationText.print(alert.shortWindow());
    String title = alert.severity().word() + ", burn rate " + NumberText.plain(alert.burn());
    return new Facts(Kind.ALERT, id)
        .number(Aspect.BURN, alert.burn())
        .text(Aspect.SEVERITY, alert.severity().word())
        .duration(Aspect.LONG, alert.longWindow())
        .duration(Aspect.SHORT, alert.shortWindow())
        .duration(Aspect.FOR, alert.lasting())
        .thing(title, Optional.of(alert.origin()));
  }

  private static String window(Slo.Window window) {
    return window instanceof Slo.Window.Rolling rolling
        ? DurationText.print(rolling.length())
        : ((Slo.Window.Calendar) window).period().name().toLowerCase(Locale.ROOT);
  }
}
