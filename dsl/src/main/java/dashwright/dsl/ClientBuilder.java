package dashwright.dsl;

import dashwright.dsl.promql.Expression;

/** The calls that a service makes, seen by itself. */
public final class ClientBuilder {
  private final Draft draft;

  ClientBuilder(Draft draft) {
    this.draft = draft;
  }

  /** A selector of counters of all work. */
  public ClientBuilder traffic(String traffic) {
    draft.put("traffic", Written.text(traffic));
    return this;
  }

  /** The same, built. */
  public ClientBuilder traffic(Expression traffic) {
    draft.put("traffic", Written.promql(traffic));
    return this;
  }

  /** A selector of counters of all work, and the label that tells the outcome. */
  public ClientBuilder traffic(String traffic, String by) {
    draft.put("traffic", Written.pair("promql", Written.text(traffic), "by", Written.text(by)));
    return this;
  }

  /** The same, built. */
  public ClientBuilder traffic(Expression traffic, String by) {
    draft.put("traffic", Written.pair("promql", Written.promql(traffic), "by", Written.text(by)));
    return this;
  }

  /** A selector of counters of failed work. */
  public ClientBuilder errors(String errors) {
    draft.put("errors", Written.text(errors));
    return this;
  }

  /** The same, built. */
  public ClientBuilder errors(Expression errors) {
    draft.put("errors", Written.promql(errors));
    return this;
  }

  /** The name of a histogram of durations, with matchers where it needs some. */
  public ClientBuilder latency(String latency) {
    draft.put("latency", Written.text(latency));
    return this;
  }

  /** The same, built. */
  public ClientBuilder latency(Expression latency) {
    draft.put("latency", Written.promql(latency));
    return this;
  }

  /** Accepts a finding of a rule here and in all that belongs to it, for a reason. */
  public ClientBuilder allow(String rule, String reason) {
    draft.allow(rule, reason);
    return this;
  }
}
