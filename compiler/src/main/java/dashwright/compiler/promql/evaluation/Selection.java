package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Extent;
import dashwright.compiler.promql.LabelMatcher;
import dashwright.compiler.promql.Matcher;
import dashwright.compiler.promql.MatrixSelector;
import dashwright.compiler.promql.Subquery;
import dashwright.compiler.promql.VectorSelector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads what selectors and subqueries name, each series once for all steps. */
final class Selection {
  private final Query query;
  private final Grid grid;
  private final DurationEvaluator durations;

  Selection(Query query, Grid grid) {
    this.query = query;
    this.grid = grid;
    this.durations = new DurationEvaluator(query);
  }

  /** An instant vector of what a function sees in the samples up to each step. */
  List<Row> rows(VectorSelector selector, Function<Samples, WindowFunction> seen) {
    if (grid.isEmpty()) {
      return List.of();
    }
    Extent extent = selector.extent();
    Timing timing = durations.timing(selector.modifiers(), extent);
    Windows windows = new Windows(grid, timing, query.settings().lookback().toMillis());
    List<Row> rows = new ArrayList<>();
    for (RawSeries series : series(selector, windows)) {
      query.budget().values(grid.size(), extent);
      Samples samples = windows.read(series, query.budget(), extent);
      double[] values = windows.slide(samples, seen.apply(samples));
      if (!Gap.isAll(values)) {
        rows.add(new Row(series.labels(), values));
      }
    }
    return rows;
  }

  /** The range vectors of a selector. */
  RangeVector ranges(MatrixSelector matrix) {
    VectorSelector selector = matrix.selector();
    Extent extent = matrix.extent();
    Timing timing = durations.timing(selector.modifiers(), extent);
    Windows windows = new Windows(grid, timing, durations.positive(matrix.range()));
    List<RangeVector.Source> sources = new ArrayList<>();
    if (!grid.isEmpty()) {
      for (RawSeries series : series(selector, windows)) {
        sources.add(
            new RangeVector.Source(
                series.labels(),
                () -> windows.read(series, query.budget(), extent).withoutStale()));
      }
    }
    return new RangeVector(windows, sources, extent);
  }

  /** The range vectors of a subquery: its expression once at all the times that any step needs. */
  RangeVector ranges(Subquery subquery) {
    Extent extent = subquery.extent();
    Timing timing = durations.timing(subquery.modifiers(), extent);
    Windows windows = new Windows(grid, timing, durations.positive(subquery.range()));
    long step =
        subquery
            .step()
            .map(durations::positive)
            .orElseGet(() -> query.settings().subqueryStep().toMillis());
    Grid inner = windows.aligned(step, query.budget(), extent);
    List<RangeVector.Source> sources =
        new Interpreter(query, inner)
            .vector(subquery.expression()).stream()
                .map(row -> new RangeVector.Source(row.labels, () -> inner.samples(row.values)))
                .toList();
    return new RangeVector(windows, sources, extent);
  }

  private List<RawSeries> series(VectorSelector selector, Windows windows) {
    List<RawSeries> series = query.storage().select(matchers(selector), windows.reading());
    query.budget().series(series.size(), selector.extent());
    return series;
  }

  private static List<Matcher> matchers(VectorSelector selector) {
    List<Matcher> matchers = new ArrayList<>();
    if (!selector.name().isEmpty()) {
      matchers.add(Matcher.equal(LabelMatcher.METRIC_NAME, selector.name()));
    }
    selector.matchers().forEach(matcher -> matchers.add(matcher.matcher()));
    return matchers;
  }
}
