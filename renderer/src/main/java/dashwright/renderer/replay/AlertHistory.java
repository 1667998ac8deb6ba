package dashwright.renderer.replay;

import dashwright.compiler.plan.RulePlan;
import dashwright.dsl.model.Slo;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What came of one alerting rule.
 *
 * @param kind what it is about
 * @param burn the terms of a burn-rate alert
 * @param rule the rule
 * @param interval the time between two evaluations
 * @param outcome what came of it
 */
public record AlertHistory(
    Kind kind,
    Optional<Slo.BurnAlert> burn,
    RulePlan.Alert rule,
    Duration interval,
    Outcome outcome) {

  /** What an alert is about. */
  public enum Kind {
    /** The error budget burns fast. */
    BURN,
    /** There is nothing to measure. */
    NO_DATA,
    /** The error budget is used up. */
    SPENT,
    /** The threshold of a chart. */
    THRESHOLD
  }

  /** The value of a label that the rule sets; empty where it sets none. */
  public String label(String name) {
    return rule.labels().stream()
        .filter(label -> label.name().equals(name))
        .map(label -> label.value())
        .findFirst()
        .orElse("");
  }

  /** Whether it could be evaluated. */
  public boolean isKnown() {
    return outcome instanceof Outcome.Judged;
  }

  /** The times for which it fired. */
  public List<Activity> firings() {
    return outcome.activities().stream().filter(Activity::fired).toList();
  }

  /**
   * When it was active, but for what was only pending before its windows were whole: a rule that
   * has just begun has too few samples.
   */
  public List<Activity> told() {
    return outcome instanceof Outcome.Judged judged
        ? judged.activities().stream()
            .filter(
                one ->
                    one.fired()
                        || one.until().filter(end -> !end.isAfter(judged.whole())).isEmpty())
            .toList()
        : List.of();
  }

  /** How long it fired in all, label sets added up. */
  public Duration firing(Instant end) {
    return firings().stream().map(one -> one.length(end)).reduce(Duration.ZERO, Duration::plus);
  }

  AlertHistory with(Outcome other) {
    return new AlertHistory(kind, burn, rule, interval, other);
  }
}
