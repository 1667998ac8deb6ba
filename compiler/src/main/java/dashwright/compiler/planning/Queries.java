package dashwright.compiler.planning;

import dashwright.compiler.expand.DraftChart;
import dashwright.compiler.expand.DraftQuery;
import dashwright.compiler.plan.LinePlan;
import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.promql.Macros;
import dashwright.compiler.promql.Matcher;
import dashwright.compiler.promql.Nodes;
import dashwright.compiler.promql.ResultLabels;
import dashwright.compiler.promql.Scoping;
import dashwright.compiler.promql.Selectors;
import dashwright.compiler.resolve.Catalogue;
import dashwright.dsl.model.DurationText;
import dashwright.dsl.model.Metric;
import dashwright.dsl.model.Resolution;
import dashwright.dsl.model.Threshold;
import dashwright.dsl.model.Variable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes queries final: scope, the reader's variables, windows, and what is known about their
 * series.
 */
final class Queries {
  private static final Duration SUBSTEP = Duration.ofMinutes(5);

  /** More values of a label than that are not worth knowing. */
  private static final int MOST = 10_000;

  private final Catalogue catalogue;
  private final List<Variable> variables;
  private final Resolution resolution;

  Queries(Catalogue catalogue, List<Variable> variables, Resolution resolution) {
    this.catalogue = catalogue;
    this.variables = variables;
    this.resolution = resolution;
  }

  /** The queries of a chart; those that stand for an alert take the worst of each step. */
  List<QueryPlan> of(DraftChart chart) {
    Optional<LinePlan> alert =
        chart.lines().stream()
            .filter(line -> line.kind() == LinePlan.Kind.THRESHOLD)
            .filter(line -> resolution.step().compareTo(line.window()) > 0)
            .findFirst();
    List<QueryPlan> all = new ArrayList<>();
    for (DraftQuery query : chart.queries()) {
      String refId = refId(all.size());
      boolean drawn = query.evaluation() == QueryPlan.Evaluation.RANGE;
      all.add(alert.isPresent() && drawn ? of(worst(query, alert.get()), refId) : of(query, refId));
    }
    return all;
  }

  /** A query, final. */
  QueryPlan of(DraftQuery query, String refId) {
    String scoped = Scoping.apply(query.promql(), query.scope()).promql();
    List<Selectors.Selector> selectors = Selectors.of(scoped);
    List<String> series = selectors.stream().map(Selectors.Selector::metric).toList();
    Duration every = catalogue.every(series);
    Duration step = resolution.step();
    List<QueryPlan.SeriesLabel> labels = labels(query.promql(), series);
    return new QueryPlan(
        refId,
        Macros.resolve(scoped, window(every, step), step, resolution.range()),
        narrowed(query, scoped, series),
        query.recorded(),
        query.legend().orElseGet(() -> legend(labels)),
        query.measure(),
        query.subject(),
        every,
        labels,
        typical(query.measure(), series),
        query.evaluation(),
        query.origin());
  }

  /** The window of rates: Grafana's {@code $__rate_interval}, max(4 x every, step + every). */
  static Duration window(Duration every, Duration step) {
    Duration four = every.multipliedBy(4);
    Duration sum = step.plus(every);
    return four.compareTo(sum) > 0 ? four : sum;
  }

  private DraftQuery worst(DraftQuery query, LinePlan alert) {
    return new DraftQuery(
        worst(query.promql(), alert),
        query.recorded().map(promql -> worst(promql, alert)),
        query.scope(),
        query.variables(),
        query.legend(),
        query.measure(),
        query.subject(),
        query.evaluation(),
        query.origin());
  }

  private String worst(String promql, LinePlan alert) {
    String over = alert.side() == Threshold.Side.ABOVE ? "max_over_time" : "min_over_time";
    String inner = atWindow(promql, alert.window());
    return over + "((" + inner + ")[$step:" + DurationText.print(SUBSTEP) + "])";
  }

  /** A query as an alert reads it: with rates over the alert's own window. */
  private String atWindow(String promql, Duration window) {
    return Macros.resolve(promql, window, resolution.step(), resolution.range());
  }

  /** What an alert with a threshold of a chart compares: the very query of the chart. */
  String alerted(DraftQuery query, Duration window) {
    return Scoping.apply(atWindow(query.promql(), window), query.scope()).promql();
  }

  /** Adds the reader's choices, when every metric of the query has their label. */
  private String narrowed(DraftQuery query, String scoped, List<String> series) {
    if (query.variables() == DraftQuery.Variables.IGNORED) {
      return scoped;
    }
    List<Matcher> choices =
        variables.stream()
            .filter(variable -> series.stream().allMatch(name -> has(name, variable.label())))
            .map(v -> new Matcher(v.label(), Matcher.Op.MATCH, "$" + v.id().replace('-', '_')))
            .toList();
    return choices.isEmpty() ? scoped : Scoping.apply(scoped, choices).promql();
  }

  private boolean has(String series, String label) {
    return catalogue
        .find(series)
        .map(metric -> metric.labels().stream().anyMatch(l -> l.name().equals(label)))
        .orElse(false);
  }

  private List<QueryPlan.SeriesLabel> labels(String promql, List<String> series) {
    int most = (int) Math.min(MOST, Nodes.kept(promql).orElse(MOST));
    return ResultLabels.of(promql).labels().stream()
        .map(label -> label(label, series))
        .map(
            label ->
                new QueryPlan.SeriesLabel(
                    label.name(), first(label, most), Math.min(most, label.count())))
        .toList();
  }

  private static List<String> first(QueryPlan.SeriesLabel label, int most) {
    return label.values().subList(0, Math.min(most, label.values().size()));
  }

  private QueryPlan.SeriesLabel label(String name, List<String> series) {
    return series.stream()
        .map(catalogue::find)
        .flatMap(Optional::stream)
        .flatMap(metric -> metric.labels().stream())
        .filter(label -> label.name().equals(name))
        .findFirst()
        .map(label -> new QueryPlan.SeriesLabel(name, label.values(), label.count()))
        .orElseGet(() -> new QueryPlan.SeriesLabel(name, List.of(), 3));
  }

  private static String legend(List<QueryPlan.SeriesLabel> labels) {
    return labels.isEmpty()
        ? "value"
        : labels.stream().map(label -> "{{" + label.name() + "}}").collect(Collectors.joining(" "));
  }

  private Optional<Metric.Typical> typical(Measure measure, List<String> series) {
    if (measure.quantity() != Measure.Quantity.LEVEL || series.size() != 1) {
      return Optional.empty();
    }
    return catalogue.find(series.get(0)).flatMap(Metric::typical);
  }

  /** A, B, … Z, AA, AB, … */
  static String refId(int index) {
    String last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : refId(index / 26 - 1) + last;
  }
}
