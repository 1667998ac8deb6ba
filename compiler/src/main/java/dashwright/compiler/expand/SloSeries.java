package dashwright.compiler.expand;

import dashwright.compiler.slo.Budget;
import dashwright.compiler.slo.Recorded;
import java.time.Duration;
import java.util.function.Function;

/**
 * Tells queries about an SLO which recorded series have the same values.
 *
 * @param recorded the series
 */
record SloSeries(Recorded recorded) {

  /** The good share over the SLO's window. */
  DraftQuery sliOverWindow(DraftQuery query) {
    return known(query, "1 - " + recorded.select(recorded.ratioOverWindow()));
  }

  /** What is left of the budget. */
  DraftQuery left(DraftQuery query) {
    return known(query, "1 - " + recorded.select(recorded.spent()));
  }

  /** What is left of the budget, as minutes. */
  DraftQuery minutes(DraftQuery query, String minutes) {
    return known(query, "(1 - " + recorded.select(recorded.spent()) + ") * " + minutes);
  }

  /** The burn rate since a calendar period began, or over the rolling window. */
  DraftQuery burnToDate(DraftQuery query) {
    return known(
        query, recorded.select(recorded.ratioOverWindow()) + " / " + recorded.budget().share());
  }

  /** A burn rate; the ratio of its window is recorded. */
  DraftQuery burn(DraftQuery query, Duration over) {
    return query.recorded(Recorded.bare(recorded.burn(over)));
  }

  /** What a budget can tell from its streams. */
  DraftQuery fromStreams(DraftQuery query, Function<Budget, String> promql) {
    return query.recorded(Recorded.bare(promql.apply(recorded.fromStreams())));
  }

  private DraftQuery known(DraftQuery query, String promql) {
    return recorded.budget().window().isKnownToRules()
        ? query.recorded(Recorded.bare(promql))
        : query;
  }
}
