package dashwright.dsl;

/** Who owns services and dashboards. */
public final class TeamBuilder {
  private final Draft draft;

  TeamBuilder(Draft draft) {
    this.draft = draft;
  }

  /** How people call it; the id in words unless it is given. */
  public TeamBuilder title(String title) {
    draft.put("title", Written.text(title));
    return this;
  }

  /** Whom to ask: a channel such as {@code #storefront}, an address or a URL. */
  public TeamBuilder contact(String contact) {
    draft.put("contact", Written.text(contact));
    return this;
  }

  /** What to open when nobody answers, a URL. */
  public TeamBuilder escalation(String escalation) {
    draft.put("escalation", Written.text(escalation));
    return this;
  }

  /** The same, by environment. */
  public TeamBuilder escalation(ByEnvironment<String> escalation) {
    draft.put("escalation", ByEnvironment.written(escalation, Written::text));
    return this;
  }

  /** The Grafana folder of its dashboards. */
  public TeamBuilder folder(String folder) {
    draft.put("folder", Written.text(folder));
    return this;
  }

  /** Accepts a finding of a rule here and in all that belongs to it, for a reason. */
  public TeamBuilder allow(String rule, String reason) {
    draft.allow(rule, reason);
    return this;
  }
}
