package dashwright.compiler.diff;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.RulePlan;
import dashwright.compiler.plan.SliPlan;
import dashwright.compiler.plan.SloPlan;
import dashwright.compiler.plan.SloRules;
import dashwright.dsl.model.DurationText;
import dashwright.dsl.model.NumberText;
import dashwright.dsl.model.Slo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** SLOs as facts. */
final class SloThings {
  private SloThings() {}

  /** All of an environment, each with its rules. */
  static List<Thing> slos(EnvironmentPlan environment) {
    return environment.slos().stream()
        .map(slo -> slo(slo, environment.rules().slo(slo.id())))
        .toList();
  }

  private static Thing slo(SloPlan slo, Optional<SloRules> rules) {
    List<Thing> alerts = new ArrayList<>(slo.alerts().stream().map(SloThings::alert).toList());
    rules.flatMap(SloRules::noData).map(rule -> told("no-data", rule)).ifPresent(alerts::add);
    rules.flatMap(SloRules::spent).map(rule -> told("spent", rule)).ifPresent(alerts::add);
    return counted(new Facts(Kind.SLO, slo.id()), slo.counted())
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
        .number(Aspect.AT_LEAST, rules.flatMap(SloRules::atLeast))
        .text(Aspect.SLICE, rules.map(SloRules::slice).map(DurationText::print))
        .parts(alerts)
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
        .parts(rules.map(RuleThings::slo).orElse(List.of()))
        .thing(Optional.of(slo.origin()));
  }

  private static Facts counted(Facts facts, SliPlan counted) {
    if (counted instanceof SliPlan.Counters counters) {
      return counted(facts, "counters", counters.part(), counters.events(), counters.total());
    }
    if (counted instanceof SliPlan.Rates rates) {
      return counted(facts, "rates", rates.part(), rates.events(), rates.total());
    }
    SliPlan.Gauge gauge = (SliPlan.Gauge) counted;
    return facts.text(Aspect.COUNTS, "gauge").text(Aspect.COUNTED, gauge.up());
  }

  private static Facts counted(
      Facts facts, String way, SliPlan.Part part, String events, String total) {
    return facts
        .text(Aspect.COUNTS, way + " of " + part.name().toLowerCase(Locale.ROOT) + " events")
        .text(Aspect.COUNTED, events)
        .text(Aspect.COUNTED_TOTAL, total);
  }

  /** What else there is to tell than a burn rate. */
  private static Thing told(String what, RulePlan.Alert rule) {
    return new Facts(Kind.ALERT, what)
        .text(Aspect.KIND, what)
        .text(Aspect.SEVERITY, RuleThings.label("severity", rule))
        .duration(Aspect.FOR, rule.lasting())
        .thing(what.replace('-', ' '), Optional.of(rule.origin()));
  }

  /** An alert is told from its neighbours by how urgent it is and how far it looks back. */
  static String id(Slo.BurnAlert alert) {
    return alert.severity().word()
        + " "
        + DurationText.print(alert.longWindow())
        + "/"
        + DurationText.print(alert.shortWindow());
  }

  private static Thing alert(Slo.BurnAlert alert) {
    String title = alert.severity().word() + ", burn rate " + NumberText.plain(alert.burn());
    return new Facts(Kind.ALERT, id(alert))
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
