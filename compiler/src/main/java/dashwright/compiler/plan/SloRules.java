package dashwright.compiler.plan;

import dashwright.dsl.model.Slo;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The Prometheus rules of an SLO.
 *
 * @param slo its id
 * @param slice the window of the rates that are recorded
 * @param recordings the streams, all events then the bad ones, and the error ratio over each window
 *     that an alert or a chart reads
 * @param period the error ratio over the SLO's window and what is spent of the budget; empty where
 *     Prometheus cannot tell the window
 * @param burns a rule for each burn-rate alert, in the order of the SLO
 * @param atLeast how many events a long window must have before a burn-rate alert fires
 * @param noData tells that there is nothing to measure
 * @param spent tells that the budget is used up
 */
public record SloRules(
    String slo,
    Duration slice,
    List<RulePlan.Recording> recordings,
    List<RulePlan.Recording> period,
    List<Burn> burns,
    Optional<BigDecimal> atLeast,
    Optional<RulePlan.Alert> noData,
    Optional<RulePlan.Alert> spent) {

  /** The time between two evaluations of the streams and the alerts. */
  public static final Duration INTERVAL = Duration.ofMinutes(1);

  /**
   * The time between two evaluations of what looks back over the SLO's window: seldom, as that
   * costs most, but well within the five minutes for which Prometheus takes a value to be present.
   */
  public static final Duration PERIOD_INTERVAL = Duration.ofMinutes(3);

  /**
   * The rule of a burn-rate alert.
   *
   * @param terms when it fires
   * @param rule the rule
   */
  public record Burn(Slo.BurnAlert terms, RulePlan.Alert rule) {}

  public SloRules {
    recordings = List.copyOf(recordings);
    period = List.copyOf(period);
    burns = List.copyOf(burns);
  }

  /** The stream of all events a second: the first that is recorded. */
  public RulePlan.Recording total() {
    return recordings.get(0);
  }

  /** The stream of bad events a second: the second. */
  public RulePlan.Recording bad() {
    return recordings.get(1);
  }

  /** All its alerts, burn rates first. */
  public List<RulePlan.Alert> alerts() {
    List<RulePlan.Alert> all = new ArrayList<>();
    burns.forEach(burn -> all.add(burn.rule()));
    noData.ifPresent(all::add);
    spent.ifPresent(all::add);
    return List.copyOf(all);
  }

  /**
   * All its rules, in groups. Alerts stand behind the series that they read, so that both are of
   * the same moment.
   */
  public List<RuleGroup> groups() {
    List<RulePlan> often = new ArrayList<>(recordings);
    burns.forEach(burn -> often.add(burn.rule()));
    noData.ifPresent(often::add);
    List<RulePlan> seldom = new ArrayList<>(period);
    spent.ifPresent(seldom::add);
    List<RuleGroup> groups = new ArrayList<>();
    groups.add(new RuleGroup("slo-" + slo, INTERVAL, often));
    if (!seldom.isEmpty()) {
      groups.add(new RuleGroup("slo-" + slo + "-window", PERIOD_INTERVAL, seldom));
    }
    return List.copyOf(groups);
  }
}
