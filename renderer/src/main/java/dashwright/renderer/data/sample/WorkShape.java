package dashwright.renderer.data.sample;

import dashwright.compiler.plan.WorkPlan;
import dashwright.compiler.promql.LabelMatcher;
import dashwright.compiler.promql.Matcher;
import dashwright.compiler.promql.Selectors;
import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.Matchers;
import dashwright.dsl.model.Metric;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a metric shows some work.
 *
 * @param fixed labels that all of its series have
 * @param outcome the label that tells how work ended
 * @param failures what the values of that label fulfil when it failed
 * @param counts which events it counts
 */
record WorkShape(
    Map<String, String> fixed, Optional<String> outcome, List<Matcher> failures, Counts counts) {

  /** Which events a metric counts. */
  enum Counts {
    ALL,
    FAILED
  }

  /** How a metric shows some work; empty where it does not. */
  static Optional<WorkShape> of(WorkPlan work, Metric metric) {
    Optional<Selectors.Selector> whole =
        Stream.of(work.traffic(), work.latency())
            .flatMap(text -> selector(text, metric).stream())
            .findFirst();
    Optional<Selectors.Selector> errors = selector(work.errors(), metric);
    if (whole.isEmpty()) {
      return errors.map(
          only -> new WorkShape(fixed(only), Optional.empty(), List.of(), Counts.FAILED));
    }
    Map<String, String> fixed = fixed(whole.get());
    List<Matcher> failures =
        selector(work.errors(), metric)
            .or(() -> work.errors().flatMap(text -> Selectors.of(text).stream().findFirst()))
            .map(Selectors.Selector::matchers)
            .orElse(List.of())
            .stream()
            .filter(matcher -> !matcher.label().equals(LabelMatcher.METRIC_NAME))
            .filter(matcher -> !fixed.containsKey(matcher.label()))
            .toList();
    Optional<String> outcome = failures.stream().map(Matcher::label).findFirst().or(work::by);
    return Optional.of(new WorkShape(fixed, outcome, failures, Counts.ALL));
  }

  /** Whether a value of the outcome's label stands for a failure. */
  boolean fails(String label, String value) {
    List<Matcher> told = failures.stream().filter(m -> m.label().equals(label)).toList();
    return told.isEmpty()
        ? Outcome.of(label, value).filter(outcome -> outcome == Outcome.FAILED).isPresent()
        : Matchers.of(told).test(Labels.of(Map.of(label, value)));
  }

  private static Optional<Selectors.Selector> selector(Optional<String> text, Metric metric) {
    return text.flatMap(promql -> Selectors.of(promql).stream().findFirst())
        .filter(selector -> EventSeries.isCalled(metric, selector.metric()));
  }

  private static Map<String, String> fixed(Selectors.Selector selector) {
    Map<String, String> fixed = new LinkedHashMap<>();
    for (Matcher matcher : selector.matchers()) {
      if (matcher.op() == Matcher.Op.EQUAL
          && !matcher.label().equals(LabelMatcher.METRIC_NAME)
          && !matcher.value().isEmpty()) {
        fixed.put(matcher.label(), matcher.value());
      }
    }
    return fixed;
  }
}
