package dashwright.dsl;

import dashwright.dsl.promql.Expression;
import java.util.List;

/** A query: what to compute, and what its series are called. */
public final class QueryBuilder {
  private final Draft draft;

  QueryBuilder(Draft draft) {
    this.draft = draft;
  }

  /**
   * What to compute; {@code $window}, {@code $step} and {@code $range} stand for the dashboard's
   * times.
   */
  public QueryBuilder promql(String promql) {
    draft.put("promql", Written.text(promql));
    return this;
  }

  /** The same, built. */
  public QueryBuilder promql(Expression promql) {
    draft.put("promql", Written.promql(promql));
    return this;
  }

  /** What its series are called; {@code {{label}}} stands for a label's value. */
  public QueryBuilder legend(String legend) {
    draft.put("legend", Written.text(legend));
    return this;
  }

  /**
   * Picks the series here by a label, instead of by those of the service and the endpoint; of
   * several values one must match.
   */
  public QueryBuilder select(String label, String... values) {
    Selecting.of(draft, label, values);
    return this;
  }

  /** The same, by environment. */
  public QueryBuilder select(String label, ByEnvironment<String> value) {
    Selecting.of(draft, label, value);
    return this;
  }

  /** Several values of a label, of which one must match, by environment. */
  public QueryBuilder selectOneOf(String label, ByEnvironment<List<String>> values) {
    Selecting.oneOf(draft, label, values);
    return this;
  }

  /** Picks all series of the environment, whatever the service and the endpoint pick. */
  public QueryBuilder selectAll() {
    draft.map("select");
    return this;
  }

  /** Adds no label of service, endpoint, environment or variable: the queries stand as written. */
  public QueryBuilder unscoped() {
    draft.put("scope", Written.word("none"));
    return this;
  }

  /** Accepts a finding of a rule here and in all that belongs to it, for a reason. */
  public QueryBuilder allow(String rule, String reason) {
    draft.allow(rule, reason);
    return this;
  }
}
