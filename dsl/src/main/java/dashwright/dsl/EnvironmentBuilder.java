package dashwright.dsl;

import java.util.List;

/** One place where services run. */
public final class EnvironmentBuilder {
  private final Draft draft;

  EnvironmentBuilder(Draft draft) {
    this.draft = draft;
  }

  /** How people call it; the id in words unless it is given. */
  public EnvironmentBuilder title(String title) {
    draft.put("title", Written.text(title));
    return this;
  }

  /** The uid or name of its Prometheus in Grafana. */
  public EnvironmentBuilder datasource(String datasource) {
    draft.put("datasource", Written.text(datasource));
    return this;
  }

  /** Picks its series by a label; of several values one must match. */
  public EnvironmentBuilder select(String label, String... values) {
    Selecting.of(draft, label, values);
    return this;
  }

  /** The same, by environment. */
  public EnvironmentBuilder select(String label, ByEnvironment<String> value) {
    Selecting.of(draft, label, value);
    return this;
  }

  /** Several values of a label, of which one must match, by environment. */
  public EnvironmentBuilder selectOneOf(String label, ByEnvironment<List<String>> values) {
    Selecting.oneOf(draft, label, values);
    return this;
  }

  /** It holds only the services, SLOs, dashboards and annotations that name it. */
  public EnvironmentBuilder optIn() {
    draft.put("opt-in", Written.word("true"));
    return this;
  }

  /** Accepts a finding of a rule here and in all that belongs to it, for a reason. */
  public EnvironmentBuilder allow(String rule, String reason) {
    draft.allow(rule, reason);
    return this;
  }
}
