package dashwright.dsl;

import dashwright.dsl.model.Service;
import dashwright.dsl.promql.Expression;
import java.util.function.Consumer;

/**
 * What a kind of library or exporter gives: its metrics, and how to read a service's health from
 * them.
 */
public final class InstrumentationBuilder {
  private final Draft draft;

  InstrumentationBuilder(Draft draft) {
    this.draft = draft;
  }

  /** How people call it; the id in words unless it is given. */
  public InstrumentationBuilder title(String title) {
    draft.put("title", Written.text(title));
    return this;
  }

  /** The types of services that may have it; all unless some are given. */
  public InstrumentationBuilder appliesTo(Service.Type... types) {
    for (Service.Type type : types) {
      draft.add("applies-to", Written.choice(type, Service.Type::word));
    }
    return this;
  }

  /** A metric that it gives. */
  public InstrumentationBuilder metric(String name, Consumer<? super MetricBuilder> content) {
    draft.named("metrics", name, MetricBuilder::new, content);
    return this;
  }

  /** A selector of counters of all work. */
  public InstrumentationBuilder traffic(String traffic) {
    draft.put("traffic", Written.text(traffic));
    return this;
  }

  /** The same, built. */
  public InstrumentationBuilder traffic(Expression traffic) {
    draft.put("traffic", Written.promql(traffic));
    return this;
  }

  /** A selector of counters of all work, and the label that tells the outcome. */
  public InstrumentationBuilder traffic(String traffic, String by) {
    draft.put("traffic", Written.pair("promql", Written.text(traffic), "by", Written.text(by)));
    return this;
  }

  /** The same, built. */
  public InstrumentationBuilder traffic(Expression traffic, String by) {
    draft.put("traffic", Written.pair("promql", Written.promql(traffic), "by", Written.text(by)));
    return this;
  }

  /** A selector of counters of failed work. */
  public InstrumentationBuilder errors(String errors) {
    draft.put("errors", Written.text(errors));
    return this;
  }

  /** The same, built. */
  public InstrumentationBuilder errors(Expression errors) {
    draft.put("errors", Written.promql(errors));
    return this;
  }

  /** The name of a histogram of durations, with matchers where it needs some. */
  public InstrumentationBuilder latency(String latency) {
    draft.put("latency", Written.text(latency));
    return this;
  }

  /** The same, built. */
  public InstrumentationBuilder latency(Expression latency) {
    draft.put("latency", Written.promql(latency));
    return this;
  }

  /** The calls that a service makes, and the label that names the callee by its id. */
  public InstrumentationBuilder client(String peer, Consumer<? super ClientBuilder> content) {
    Draft client = draft.part();
    draft.put("client", client);
    content.accept(new ClientBuilder(client));
    client.put("peer", Written.text(peer));
    return this;
  }

  /** A chart of how full it is, the most telling first. */
  public InstrumentationBuilder saturation(String id, Consumer<? super ChartBuilder> content) {
    draft.named("saturation", id, ChartBuilder::new, content);
    return this;
  }

  /** The share of it that works, from 0 to 1. */
  public InstrumentationBuilder health(String health) {
    draft.put("health", Written.text(health));
    return this;
  }

  /** The same, built. */
  public InstrumentationBuilder health(Expression health) {
    draft.put("health", Written.promql(health));
    return this;
  }

  /** A chart of its internal state. */
  public InstrumentationBuilder chart(String id, Consumer<? super ChartBuilder> content) {
    draft.named("charts", id, ChartBuilder::new, content);
    return this;
  }

  /** Accepts a finding of a rule here and in all that belongs to it, for a reason. */
  public InstrumentationBuilder allow(String rule, String reason) {
    draft.allow(rule, reason);
    return this;
  }
}
