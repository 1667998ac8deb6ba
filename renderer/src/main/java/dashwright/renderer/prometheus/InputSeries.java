package dashwright.renderer.prometheus;

import dashwright.compiler.promql.Matcher;
import dashwright.compiler.promql.evaluation.Labels;
import dashwright.dsl.model.NumberText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Series as {@code promtool} expands them: {@code 1+2x3} is 1, 3, 5, 7. */
final class InputSeries {
  private InputSeries() {}

  /** A name and labels, {@code up{job="api"}}. */
  static String name(Labels labels) {
    return labels.metric()
        + labels.withoutMetric().map().entrySet().stream()
            .map(label -> Matcher.equal(label.getKey(), label.getValue()).text())
            .collect(Collectors.joining(",", "{", "}"));
  }

  /** The samples of a series through some phases, the first at their start. */
  static String values(Role role, List<Scenario.Phase> phases) {
    List<String> parts = new ArrayList<>();
    BigDecimal last = role.counts() ? BigDecimal.ZERO : role.value(phases.get(0).mix());
    parts.add(NumberText.plain(last));
    for (Scenario.Phase phase : phases) {
      long samples = phase.length().dividedBy(Workload.INTERVAL);
      BigDecimal value = role.value(phase.mix());
      BigDecimal step = role.counts() ? value : BigDecimal.ZERO;
      BigDecimal first = role.counts() ? last.add(step) : value;
      parts.add(NumberText.plain(first) + "+" + NumberText.plain(step) + "x" + (samples - 1));
      last = first.add(step.multiply(BigDecimal.valueOf(samples - 1)));
    }
    return String.join(" ", parts);
  }
}
