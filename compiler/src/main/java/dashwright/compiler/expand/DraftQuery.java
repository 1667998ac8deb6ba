package dashwright.compiler.expand;

import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.Subject;
import dashwright.compiler.promql.Matcher;
import dashwright.dsl.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A query that says what to compute, and apart from it where.
 *
 * @param promql the expression, with macros
 * @param scope the matchers that every selector of it gets
 * @param variables whether the reader's choices narrow it
 * @param legend the name of its series; empty: by its labels
 * @param measure what its values mean
 * @param subject what it is about
 * @param evaluation whether its course or only its last value is wanted
 * @param origin where the expression is written, or the definition that it follows from
 */
public record DraftQuery(
    String promql,
    List<Matcher> scope,
    Variables variables,
    Optional<String> legend,
    Measure measure,
    Optional<Subject> subject,
    QueryPlan.Evaluation evaluation,
    Origin origin) {

  /** Whether the reader's choices narrow a query. */
  public enum Variables {
    NARROW,
    IGNORED
  }

  public DraftQuery {
    scope = List.copyOf(scope);
  }

  DraftQuery instant() {
    return new DraftQuery(
        promql, scope, variables, legend, measure, subject, QueryPlan.Evaluation.INSTANT, origin);
  }

  DraftQuery ranged() {
    return new DraftQuery(
        promql, scope, variables, legend, measure, subject, QueryPlan.Evaluation.RANGE, origin);
  }

  DraftQuery measured(Measure other) {
    return new DraftQuery(promql, scope, variables, legend, other, subject, evaluation, origin);
  }

  DraftQuery called(String name) {
    return new DraftQuery(
        promql, scope, variables, Optional.of(name), measure, subject, evaluation, origin);
  }

  DraftQuery about(Subject thing) {
    return new DraftQuery(
        promql, scope, variables, legend, measure, Optional.of(thing), evaluation, origin);
  }
}
