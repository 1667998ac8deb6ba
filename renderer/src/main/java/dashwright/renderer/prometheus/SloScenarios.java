package dashwright.renderer.prometheus;

import dashwright.compiler.plan.RulePlan;
import dashwright.compiler.plan.SloPlan;
import dashwright.compiler.plan.SloRules;
import dashwright.compiler.promql.evaluation.Labels;
import dashwright.dsl.model.DurationText;
import dashwright.dsl.model.NumberText;
import dashwright.dsl.model.Slo;
import dashwright.renderer.prometheus.Scenario.Phase;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What must come of the rules of an SLO, by the definition of a burn rate: with an error ratio of x
 * times the alert's, the long window exceeds it after 1/x of its length.
 */
final class SloScenarios {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal JUST_BELOW = new BigDecimal("0.9");
  private static final BigDecimal WELL_ABOVE = new BigDecimal("4");
  private static final BigDecimal EARLY = new BigDecimal("0.6");
  private static final BigDecimal OVERSPENT = new BigDecimal("1.2");

  /** As long as a steady state needs to be seen by all windows that are not empty. */
  private static final int STEADY = 6;

  private final SloPlan slo;
  private final SloRules rules;
  private final Workload workload;
  private final Ticks ticks;
  private final Expectations expect;

  SloScenarios(String environment, SloPlan slo, SloRules rules, Workload workload) {
    this.slo = slo;
    this.rules = rules;
    this.workload = workload;
    this.ticks = Ticks.of(slo, rules);
    this.expect = new Expectations(environment, slo.id(), workload.group());
  }

  List<Scenario> all() {
    List<Scenario> all = new ArrayList<>(List.of(quiet(), noErrors(), noSeries()));
    if (workload.counts()) {
      all.add(noTraffic());
    }
    for (SloRules.Burn burn : rules.burns()) {
      all.add(justBelow(burn));
      all.add(wellAbove(burn));
    }
    rules.spent().ifPresent(alert -> all.add(spent(alert)));
    return all;
  }

  private String ratio() {
    return "slo:error_ratio:rate" + DurationText.print(rules.slice());
  }

  /** Longer than any alert waits. */
  private Duration steady() {
    Duration longest =
        rules.alerts().stream()
            .map(RulePlan.Alert::lasting)
            .max(Comparator.naturalOrder())
            .orElse(Duration.ZERO);
    return ticks.from(ticks.of(STEADY).plus(longest));
  }

  private Scenario quiet() {
    Duration end = steady();
    BigDecimal least =
        slo.alerts().stream()
            .map(Slo.BurnAlert::burn)
            .min(Comparator.naturalOrder())
            .map(burn -> burn.min(BigDecimal.ONE))
            .orElse(BigDecimal.ONE);
    BigDecimal bad = slo.budget().multiply(least).multiply(HALF);
    return new Scenario(
        "quiet", workload, List.of(Phase.of(end, bad)), List.of(expect.allSilent(end)));
  }

  private Scenario noErrors() {
    Duration end = steady();
    return new Scenario(
        "no errors at all",
        workload.withoutErrors(),
        List.of(Phase.of(end, BigDecimal.ZERO)),
        List.of(expect.recorded(end, ratio(), BigDecimal.ZERO), expect.allSilent(end)));
  }

  private Scenario noTraffic() {
    Duration end = steady();
    return new Scenario(
        "no traffic",
        workload,
        List.of(new Phase(end, Optional.empty())),
        List.of(expect.unrecorded(end, ratio()), expect.allSilent(end)));
  }

  private Scenario noSeries() {
    Duration end = steady();
    List<Scenario.Check> checks = new ArrayList<>(List.of(expect.unrecorded(end, ratio())));
    rules.burns().forEach(burn -> checks.add(expect.silent(end, burn.rule())));
    rules.noData().ifPresent(alert -> checks.add(expect.fires(end, alert, Labels.NONE)));
    return new Scenario("no series", new Workload(Map.of(), workload.group()), List.of(), checks);
  }

  private Scenario justBelow(SloRules.Burn burn) {
    Duration end = ticks.from(steady().plus(burn.terms().shortWindow()));
    BigDecimal bad = limit(burn).multiply(JUST_BELOW);
    return new Scenario(
        "just below " + name(burn),
        workload,
        List.of(Phase.of(end, bad)),
        List.of(expect.silent(end, burn.rule())));
  }

  /** A clean window first, so that it takes its time until the long one is exceeded. */
  private Scenario wellAbove(SloRules.Burn burn) {
    Slo.BurnAlert terms = burn.terms();
    BigDecimal limit = limit(burn);
    BigDecimal bad = limit.multiply(WELL_ABOVE).min(BigDecimal.ONE);
    Duration due = Ticks.part(terms.longWindow(), limit.divide(bad, MathContext.DECIMAL64));
    Duration clean = ticks.from(terms.longWindow());
    Duration early = clean.plus(ticks.until(Ticks.part(due, EARLY)));
    Duration late = clean.plus(ticks.exceeding(due, limit.divide(bad, MathContext.DECIMAL64)));
    if (terms.lasting().compareTo(Duration.ZERO) > 0) {
      late = late.plus(ticks.from(terms.lasting()));
    }
    if (ticks.every().compareTo(rules.slice()) < 0) {
      late = late.plus(ticks.from(rules.slice()));
    }
    Duration reset =
        ticks.from(late.plus(terms.shortWindow()).plus(rules.slice()).plus(ticks.of(1)));
    List<Scenario.Check> checks = new ArrayList<>();
    checks.add(expect.silent(clean, burn.rule()));
    checks.add(expect.silent(early, burn.rule()));
    checks.add(expect.fires(late, burn.rule(), workload.group()));
    checks.add(expect.silent(reset, burn.rule()));
    return new Scenario(
        "well above " + name(burn) + ", and over again",
        workload,
        List.of(
            Phase.of(clean, BigDecimal.ZERO),
            Phase.of(late.minus(clean), bad),
            Phase.of(reset.minus(late), BigDecimal.ZERO)),
        checks);
  }

  /** Nothing works until more than the whole budget is spent, be it of a period that is young. */
  private Scenario spent(RulePlan.Alert alert) {
    Duration whole = Ticks.part(slo.length(), slo.budget().multiply(OVERSPENT));
    Duration end = ticks.from(whole.plus(alert.lasting()).plus(ticks.of(STEADY)));
    return new Scenario(
        "budget spent",
        workload,
        List.of(Phase.of(end, BigDecimal.ONE)),
        List.of(expect.fires(end, alert, workload.group())));
  }

  private BigDecimal limit(SloRules.Burn burn) {
    return burn.terms().burn().multiply(slo.budget());
  }

  private static String name(SloRules.Burn burn) {
    return "burn rate "
        + NumberText.plain(burn.terms().burn())
        + " over "
        + DurationText.print(burn.terms().longWindow());
  }
}
