package dashwright.renderer.replay;

import dashwright.compiler.plan.RuleGroup;
import dashwright.compiler.plan.RulePlan;
import dashwright.compiler.promql.LabelMatcher;
import dashwright.compiler.promql.Nodes;
import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.VectorSelector;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which recording rules make the series that an expression reads. */
final class Recordings {
  private final Map<String, List<RulePlan.Recording>> byMetric = new LinkedHashMap<>();

  /** The recording rules of some groups. */
  Recordings(List<RuleGroup> groups) {
    groups.stream()
        .flatMap(group -> group.rules().stream())
        .filter(RulePlan.Recording.class::isInstance)
        .map(RulePlan.Recording.class::cast)
        .forEach(
            rule -> byMetric.computeIfAbsent(rule.record(), any -> new ArrayList<>()).add(rule));
  }

  /** Those that make series of a selector. */
  List<RulePlan.Recording> read(VectorSelector selector) {
    return selector.metric().map(metric -> byMetric.getOrDefault(metric, List.of())).stream()
        .flatMap(List::stream)
        .filter(rule -> mayMake(rule, selector))
        .toList();
  }

  private static boolean mayMake(RulePlan.Recording rule, VectorSelector selector) {
    return rule.labels().stream()
        .allMatch(
            label ->
                selector.matchers().stream()
                    .map(LabelMatcher::matcher)
                    .filter(matcher -> matcher.label().equals(label.name()))
                    .allMatch(matcher -> matcher.accepts(label.value())));
  }

  /** All that some expressions read, directly or by what those read. */
  Set<RulePlan.Recording> behind(List<String> expressions) {
    Set<RulePlan.Recording> found = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(expressions);
    while (!open.isEmpty()) {
      for (VectorSelector selector : selectors(open.pop())) {
        for (RulePlan.Recording rule : read(selector)) {
          if (found.add(rule)) {
            open.push(rule.promql());
          }
        }
      }
    }
    return found;
  }

  /** The selectors, of an expression and all behind it, that no rule makes the series of. */
  List<VectorSelector> raw(String promql) {
    List<String> all = new ArrayList<>(List.of(promql));
    behind(List.of(promql)).forEach(rule -> all.add(rule.promql()));
    return all.stream()
        .flatMap(text -> selectors(text).stream())
        .filter(selector -> read(selector).isEmpty())
        .toList();
  }

  private static List<VectorSelector> selectors(String promql) {
    return Promql.parse(promql).map(Nodes::selectors).orElse(List.of());
  }
}
