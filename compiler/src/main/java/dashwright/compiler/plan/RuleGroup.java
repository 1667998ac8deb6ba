package dashwright.compiler.plan;

import java.time.Duration;
import java.util.List;

/**
 * Rules that are evaluated at the same times, one after the other.
 *
 * @param name unique within its file
 * @param interval the time between two evaluations
 * @param rules in their order
 */
public record RuleGroup(String name, Duration interval, List<? extends RulePlan> rules) {
  public RuleGroup {
    rules = List.copyOf(rules);
  }
}
