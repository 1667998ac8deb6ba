package dashwright.compiler.plan;

import dashwright.dsl.model.Metric;
import dashwright.dsl.source.Origin;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A query, final.
 *
 * @param refId A, B, … within its chart; the name of a signal
 * @param promql the expression to evaluate: scoped, macros replaced by the dashboard's window, step
 *     and range; only {@code $from} may remain, the start of the range in Unix seconds
 * @param template the same with the macros {@code $window}, {@code $step}, {@code $range}, {@code
 *     $from} and the matchers of the reader's variables, {@code label=~"$variable"}
 * @param recorded the template that reads series of our recording rules instead, with the same
 *     values, where there are some
 * @param legend the name of its series, with label values as {@code {{label}}}
 * @param measure what its values mean
 * @param subject what it is about, where that is one thing
 * @param every the time between two samples of its data
 * @param labels the labels that its series differ in, as far as they are known
 * @param typical the usual range of its values, in the unit of its chart
 * @param evaluation whether its course or only its last value is wanted
 * @param origin where it is defined
 */
public record QueryPlan(
    String refId,
    String promql,
    String template,
    Optional<String> recorded,
    String legend,
    Measure measure,
    Optional<Subject> subject,
    Duration every,
    List<SeriesLabel> labels,
    Optional<Metric.Typical> typical,
    Evaluation evaluation,
    Origin origin) {

  /** What is wanted of a query. */
  public enum Evaluation {
    RANGE,
    INSTANT
  }

  /**
   * A label that series differ in.
   *
   * @param name the label
   * @param values its values, where they are known
   * @param count how many values it has
   */
  public record SeriesLabel(String name, List<String> values, int count) {
    public SeriesLabel {
      values = List.copyOf(values);
    }
  }

  /** A query for which nothing is recorded. */
  public QueryPlan(
      String refId,
      String promql,
      String template,
      String legend,
      Measure measure,
      Optional<Subject> subject,
      Duration every,
      List<SeriesLabel> labels,
      Optional<Metric.Typical> typical,
      Evaluation evaluation,
      Origin origin) {
    this(
        refId,
        promql,
        template,
        Optional.empty(),
        legend,
        measure,
        subject,
        every,
        labels,
        typical,
        evaluation,
        origin);
  }

  public QueryPlan {
    labels = List.copyOf(labels);
  }
}
