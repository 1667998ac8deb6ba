package dashwright.dsl;

/** A choice that a reader has, in Grafana and in the pages. */
public final class VariableBuilder {
  private final Draft draft;

  VariableBuilder(Draft draft) {
    this.draft = draft;
  }

  /** The label whose values a reader may choose; it must be given. */
  public VariableBuilder label(String label) {
    draft.put("label", Written.text(label));
    return this;
  }

  /** How people call it; the id in words unless it is given. */
  public VariableBuilder title(String title) {
    draft.put("title", Written.text(title));
    return this;
  }

  /** Several values may be chosen. */
  public VariableBuilder multi() {
    draft.put("multi", Written.word("true"));
    return this;
  }

  /** Accepts a finding of a rule here and in all that belongs to it, for a reason. */
  public VariableBuilder allow(String rule, String reason) {
    draft.allow(rule, reason);
    return this;
  }
}
