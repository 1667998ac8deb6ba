package dashwright.dsl;

import java.util.List;

/** Something that a service offers to its callers. */
public final class EndpointBuilder {
  private final Draft draft;

  EndpointBuilder(Draft draft) {
    this.draft = draft;
  }

  /** How people call it; the id in words unless it is given. */
  public EndpointBuilder title(String title) {
    draft.put("title", Written.text(title));
    return this;
  }

  /** What it is for: a sentence or more. */
  public EndpointBuilder description(String description) {
    draft.put("description", Written.text(description));
    return this;
  }

  /**
   * Picks its series by a label, besides those of its service; of several values one must match.
   */
  public EndpointBuilder select(String label, String... values) {
    Selecting.of(draft, label, values);
    return this;
  }

  /** The same, by environment. */
  public EndpointBuilder select(String label, ByEnvironment<String> value) {
    Selecting.of(draft, label, value);
    return this;
  }

  /** Several values of a label, of which one must match, by environment. */
  public EndpointBuilder selectOneOf(String label, ByEnvironment<List<String>> values) {
    Selecting.oneOf(draft, label, values);
    return this;
  }

  /** What it calls and cannot do without: services, or endpoints as {@code service/endpoint}. */
  public EndpointBuilder dependsOn(String... callees) {
    draft.addAll("depends-on", callees);
    return this;
  }

  /** What it calls and works without. */
  public EndpointBuilder dependsOnOptionally(String... callees) {
    for (String callee : callees) {
      draft.add(
          "depends-on",
          Written.pair("service", Written.text(callee), "optional", Written.word("true")));
    }
    return this;
  }

  /** It calls nothing. */
  public EndpointBuilder dependsOnNothing() {
    draft.begin("depends-on");
    return this;
  }

  /** The page that says what to do, a URL. */
  public EndpointBuilder runbook(String runbook) {
    draft.put("runbook", Written.text(runbook));
    return this;
  }

  /** The same, by environment. */
  public EndpointBuilder runbook(ByEnvironment<String> runbook) {
    draft.put("runbook", ByEnvironment.written(runbook, Written::text));
    return this;
  }

  /** Accepts a finding of a rule here and in all that belongs to it, for a reason. */
  public EndpointBuilder allow(String rule, String reason) {
    draft.allow(rule, reason);
    return this;
  }
}
