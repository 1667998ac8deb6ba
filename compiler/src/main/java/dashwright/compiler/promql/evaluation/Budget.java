package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Extent;
import java.util.Locale;

/** Counts what a query uses, and ends it when that is too much. */
final class Budget {
  private final Limits limits;
  private long samples;
  private long values;
  private long visits;

  Budget(Limits limits) {
    this.limits = limits;
  }

  /** Steps of a whole query. */
  void steps(long count, Extent extent) {
    check(count, limits.steps(), "steps", extent, "take a longer step, or a shorter range");
  }

  /** Series of one selector. */
  void series(long count, Extent extent) {
    check(count, limits.series(), "series", extent, "select fewer series by their labels");
  }

  /** Samples read. */
  void samples(long count, Extent extent) {
    samples += count;
    check(samples, limits.samples(), "samples", extent, "take fewer series, or a shorter range");
  }

  /** Values calculated. */
  void values(long count, Extent extent) {
    values += count;
    check(values, limits.values(), "values", extent, "take fewer series, or longer steps");
  }

  /** Samples looked at once more. */
  void visits(long count, Extent extent) {
    visits += count;
    check(visits, limits.visits(), "visits of samples", extent, "take a shorter window");
  }

  private static void check(long count, long most, String what, Extent extent, String help) {
    if (count > most) {
      throw new EvaluationError(
          extent, String.format(Locale.ROOT, "query needs more than %d %s", most, what), help);
    }
  }
}
