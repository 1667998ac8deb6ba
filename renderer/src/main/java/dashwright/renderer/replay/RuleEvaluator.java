package dashwright.renderer.replay;

import dashwright.compiler.plan.RuleLabel;
import dashwright.compiler.plan.RulePlan;
import dashwright.compiler.promql.Call;
import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.LabelMatcher;
import dashwright.compiler.promql.Nodes;
import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.evaluation.Evaluation;
import dashwright.compiler.promql.evaluation.Evaluator;
import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.Limits;
import dashwright.compiler.promql.evaluation.Samples;
import dashwright.compiler.promql.evaluation.SeriesStorage;
import dashwright.compiler.promql.evaluation.Settings;
import dashwright.compiler.promql.evaluation.Value;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Evaluates rules at all times of a schedule at once. A rule reads what rules before it recorded at
 * the same time.
 */
final class RuleEvaluator {
  /** Ninety days of minutes; the values that are held are limited otherwise. */
  private static final Settings SETTINGS =
      new Settings(
          Settings.DEFAULT.lookback(),
          Settings.DEFAULT.subqueryStep(),
          new Limits(
              130_000,
              Limits.DEFAULT.series(),
              Limits.DEFAULT.samples(),
              Limits.DEFAULT.values(),
              Limits.DEFAULT.visits()));

  /** What says the whole range to a range query, and the one time to a rule. */
  private static final List<String> OF_QUERY = List.of("start", "end", "step", "range");

  private final Evaluator evaluator;

  RuleEvaluator(SeriesStorage series) {
    this.evaluator = Evaluator.sharing(series, SETTINGS);
  }

  /** A rule cannot be evaluated: why. */
  static final class Failure extends Exception {
    private static final long serialVersionUID = 1;

    Failure(String message) {
      super(message);
    }
  }

  /** The series that a recording rule makes, with marks where they end. */
  Map<Labels, Samples> recorded(RulePlan.Recording rule, Schedule schedule) throws Failure {
    Map<Labels, Samples> made =
        labelled(
            rule.promql(),
            schedule,
            labels -> set(labels.with(LabelMatcher.METRIC_NAME, rule.record()), rule.labels()));
    made.replaceAll((labels, samples) -> schedule.withEnds(samples));
    return made;
  }

  /** When an alert's condition holds, by the labels of the alert. */
  Map<Labels, Samples> active(RulePlan.Alert rule, Schedule schedule) throws Failure {
    return labelled(
        rule.promql(),
        schedule,
        labels -> set(labels.withoutMetric(), rule.labels()).with("alertname", rule.alert()));
  }

  private interface Labelling {
    Labels of(Labels labels);
  }

  private Map<Labels, Samples> labelled(String promql, Schedule schedule, Labelling labelling)
      throws Failure {
    Map<Labels, Samples> made = new TreeMap<>();
    for (Value.Series series : values(promql, schedule)) {
      Labels labels = labelling.of(series.labels());
      Samples before = made.getOrDefault(labels, Samples.NONE);
      made.put(labels, SampleMerge.of(before, series.samples()).orElseThrow(RuleEvaluator::same));
    }
    return made;
  }

  private static Failure same() {
    return new Failure("vector contains metrics with the same labelset after applying rule labels");
  }

  private static Labels set(Labels labels, List<RuleLabel> more) {
    Labels all = labels;
    for (RuleLabel label : more) {
      all = all.with(label.name(), label.value());
    }
    return all;
  }

  private List<Value.Series> values(String promql, Schedule schedule) throws Failure {
    Expression tree =
        Promql.parse(promql).orElseThrow(() -> new Failure("the expression is not PromQL"));
    if (schedule.isEmpty()) {
      return List.of();
    }
    return dependsOnQuery(tree) ? oneByOne(tree, schedule) : atOnce(tree, schedule);
  }

  private static boolean dependsOnQuery(Expression tree) {
    return Nodes.in(tree).stream()
        .anyMatch(node -> node instanceof Call call && OF_QUERY.contains(call.name()));
  }

  private List<Value.Series> atOnce(Expression tree, Schedule schedule) throws Failure {
    Value value =
        value(
            evaluator.range(
                tree, schedule.first(), schedule.last(), Duration.ofMillis(schedule.step())));
    return ((Value.Matrix) value).series();
  }

  private List<Value.Series> oneByOne(Expression tree, Schedule schedule) throws Failure {
    Map<Labels, Samples> all = new TreeMap<>();
    for (int i = 0; i < schedule.size(); i++) {
      for (Value.Point point : points(value(evaluator.instant(tree, schedule.at(i))))) {
        Samples one = Samples.of(new long[] {point.time()}, new double[] {point.value()});
        Samples before = all.getOrDefault(point.labels(), Samples.NONE);
        all.put(point.labels(), SampleMerge.of(before, one).orElseThrow(RuleEvaluator::same));
      }
    }
    return all.entrySet().stream()
        .map(entry -> new Value.Series(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static List<Value.Point> points(Value value) throws Failure {
    if (value instanceof Value.Vector vector) {
      return vector.points();
    }
    if (value instanceof Value.Scalar scalar) {
      return List.of(new Value.Point(Labels.NONE, scalar.time(), scalar.value()));
    }
    throw new Failure("rule result is not a vector or scalar");
  }

  private static Value value(Evaluation evaluation) throws Failure {
    if (evaluation instanceof Evaluation.Failure failure) {
      throw new Failure(failure.message());
    }
    return ((Evaluation.Success) evaluation).value();
  }
}
