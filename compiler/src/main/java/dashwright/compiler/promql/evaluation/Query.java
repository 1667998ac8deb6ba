package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Extent;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What holds for all parts of one query.
 *
 * @param storage where series come from
 * @param settings the configuration
 * @param start the first step, in milliseconds since 1970
 * @param end the end of the range; the start of an instant query
 * @param step the milliseconds between two steps; 0 for an instant query
 * @param budget what has been used
 * @param annotations what has been noted
 * @param cache what earlier queries left
 */
record Query(
    SeriesStorage storage,
    Settings settings,
    long start,
    long end,
    long step,
    Budget budget,
    Set<Annotation> annotations,
    Optional<AggregationCache> cache) {

  Query(
      SeriesStorage storage,
      Settings settings,
      Optional<AggregationCache> cache,
      long start,
      long end,
      long step) {
    this(
        storage,
        settings,
        start,
        end,
        step,
        new Budget(settings.limits()),
        new LinkedHashSet<>(),
        cache);
  }

  boolean isRange() {
    return step > 0;
  }

  void warn(Extent extent, String message) {
    annotations.add(new Annotation(Annotation.Kind.WARNING, message, extent));
  }

  void inform(Extent extent, String message) {
    annotations.add(new Annotation(Annotation.Kind.INFO, message, extent));
  }
}
