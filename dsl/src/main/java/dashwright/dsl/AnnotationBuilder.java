package dashwright.dsl;

import dashwright.dsl.promql.Expression;

/** Vertical lines that dashboards share: events of a file, or a query. */
public final class AnnotationBuilder {
  private final Draft draft;

  AnnotationBuilder(Draft draft) {
    this.draft = draft;
  }

  /** How people call it; the id in words unless it is given. */
  public AnnotationBuilder title(String title) {
    draft.put("title", Written.text(title));
    return this;
  }

  /** A CSV or JSON file of events, relative to the Java file. */
  public AnnotationBuilder events(String events) {
    draft.put("events", Written.text(events));
    return this;
  }

  /** An expression that has a value only at an event. */
  public AnnotationBuilder promql(String promql) {
    draft.put("promql", Written.text(promql));
    return this;
  }

  /** The same, built. */
  public AnnotationBuilder promql(Expression promql) {
    draft.put("promql", Written.promql(promql));
    return this;
  }

  /**
   * What stands at a line of a query; {@code {{label}}} stands for a label's value. The title
   * unless it is given.
   */
  public AnnotationBuilder legend(String legend) {
    draft.put("legend", Written.text(legend));
    return this;
  }

  /** Limits it to these environments. */
  public AnnotationBuilder environments(String... ids) {
    draft.addAll("environments", ids);
    return this;
  }

  /** Accepts a finding of a rule here and in all that belongs to it, for a reason. */
  public AnnotationBuilder allow(String rule, String reason) {
    draft.allow(rule, reason);
    return this;
  }
}
