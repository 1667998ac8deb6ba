package dashwright.renderer.measure;

import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.QueryPlan;
import dashwright.dsl.model.Chart;
import dashwright.dsl.model.DurationText;
import dashwright.dsl.model.NumberText;
import dashwright.dsl.model.Project;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Severity;
import dashwright.renderer.data.Answer;
import dashwright.renderer.data.Series;
import dashwright.renderer.data.TimeGrid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks at the values of one chart.
 *
 * @param chart the chart
 * @param where the environment, as a part of a sentence; may be empty
 * @param grid its times
 * @param answers what its queries were answered
 * @param limits how much a chart may show
 */
record ChartReview(
    ChartPlan chart,
    String where,
    TimeGrid grid,
    Map<QueryPlan, Answer> answers,
    Project.Limits limits) {
  /** Shorter ones are nothing to worry about. */
  private static final int LONGEST_PAUSE = 3;

  List<Diagnostic> findings() {
    List<Diagnostic> findings = new ArrayList<>();
    answers.forEach((query, answer) -> findings.addAll(of(query, answer)));
    if (drawsLines()) {
      findings.addAll(series());
      findings.addAll(ranges());
    }
    return findings;
  }

  private String title() {
    return "chart `" + chart.title() + "`" + where;
  }

  private List<Diagnostic> of(QueryPlan query, Answer answer) {
    if (answer instanceof Answer.Failed failed) {
      return List.of(
          Diagnostic.error(
                  DataRules.QUERY_FAILED,
                  query.origin(),
                  "a query of " + title() + " was not answered: " + failed.reason())
              .help("try it alone with `dashwright promql eval`"));
    }
    if (answer.series().stream().noneMatch(ChartReview::hasValue)) {
      return List.of(
          Diagnostic.of(
                  DataRules.NO_DATA,
                  Severity.WARNING,
                  query.origin(),
                  "a query of "
                      + title()
                      + " has no value in "
                      + DurationText.print(grid.range())
                      + ": `"
                      + query.promql()
                      + "`")
              .help("check the name of the metric, and the labels of `select`"));
    }
    return gap(query, answer.series());
  }

  private static boolean hasValue(Series series) {
    for (int i = 0; i < series.size(); i++) {
      if (!Double.isNaN(series.value(i))) {
        return true;
      }
    }
    return false;
  }

  /** The longest pause between two values of a series. */
  private static int pause(Series series) {
    int longest = 0;
    int last = -1;
    for (int i = 0; i < series.size(); i++) {
      if (!Double.isNaN(series.value(i))) {
        longest = last < 0 ? longest : Math.max(longest, i - last - 1);
        last = i;
      }
    }
    return longest;
  }

  private List<Diagnostic> gap(QueryPlan query, List<Series> all) {
    int pause = all.stream().mapToInt(ChartReview::pause).max().orElse(0);
    if (pause < LONGEST_PAUSE) {
      return List.of();
    }
    return List.of(
        Diagnostic.of(
                DataRules.DATA_GAP,
                Severity.INFO,
                query.origin(),
                "a series of "
                    + title()
                    + " has no value for "
                    + DurationText.print(grid.step().multipliedBy(pause))
                    + ", then goes on")
            .help("give it a value when nothing happens: `… or 0 * …`, or `or vector(0)`"));
  }

  private boolean drawsLines() {
    return switch (chart.type()) {
      case TIMESERIES, BARS -> true;
      case STAT, GAUGE, TABLE, STATE, HEATMAP, TEXT -> false;
    };
  }

  private List<Diagnostic> series() {
    int count = answers.values().stream().mapToInt(answer -> answer.series().size()).sum();
    return count <= limits.seriesPerChart()
        ? List.of()
        : List.of(
            Diagnostic.of(
                    DataRules.TOO_MANY_SERIES,
                    Severity.WARNING,
                    chart.origin(),
                    title() + " shows " + count + " series, more than " + limits.seriesPerChart())
                .help("group by fewer labels, or keep the worst with `topk`"));
  }

  private List<Diagnostic> ranges() {
    Map<QueryPlan, Double> greatest = new LinkedHashMap<>();
    answers.forEach((query, answer) -> greatest.put(query, greatest(answer.series())));
    greatest.values().removeIf(value -> !(value > 0));
    if (greatest.size() < 2 || chart.scale() == Chart.Scale.LOG) {
      return List.of();
    }
    Map.Entry<QueryPlan, Double> most = extreme(greatest, Map.Entry.comparingByValue());
    Map.Entry<QueryPlan, Double> least =
        extreme(greatest, Map.Entry.<QueryPlan, Double>comparingByValue().reversed());
    if (most.getValue() <= least.getValue() * limits.rangeRatio().doubleValue()) {
      return List.of();
    }
    return List.of(
        Diagnostic.of(
                DataRules.MIXED_RANGES,
                Severity.WARNING,
                chart.origin(),
                "in "
                    + title()
                    + " `"
                    + most.getKey().legend()
                    + "` hides `"
                    + least.getKey().legend()
                    + "`: its greatest value is over "
                    + NumberText.plain(limits.rangeRatio())
                    + " times larger")
            .help("draw them in charts of their own, or use `scale: log`"));
  }

  private static Map.Entry<QueryPlan, Double> extreme(
      Map<QueryPlan, Double> values, Comparator<Map.Entry<QueryPlan, Double>> order) {
    return values.entrySet().stream().max(order).orElseThrow();
  }

  private static double greatest(List<Series> all) {
    double most = 0;
    for (Series series : all) {
      for (int i = 0; i < series.size(); i++) {
        double size = Math.abs(series.value(i));
        most = Double.isFinite(size) ? Math.max(most, size) : most;
      }
    }
    return most;
  }
}
