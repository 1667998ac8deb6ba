package dashwright.dsl;

import dashwright.dsl.model.Service;
import java.util.List;
import java.util.function.Consumer;

/**
 * A part of the system: something that does work, or that work passes through.
 *
 * <pre>{@code
 * define.service("cart").title("Cart").team("storefront").select("service_name", "cart")
 *     .instrumentation("otel-rpc-server").dependsOn("valkey").dependsOnOptionally("flagd");
 * }</pre>
 */
public final class ServiceBuilder {
  private final Draft draft;

  ServiceBuilder(Draft draft) {
    this.draft = draft;
  }

  /** How people call it; the id in words unless it is given. */
  public ServiceBuilder title(String title) {
    draft.put("title", Written.text(title));
    return this;
  }

  /** What it is; a service unless it is given. */
  public ServiceBuilder type(Service.Type type) {
    draft.put("type", Written.choice(type, Service.Type::word));
    return this;
  }

  /** Who owns it. */
  public ServiceBuilder team(String team) {
    draft.put("team", Written.text(team));
    return this;
  }

  /** What it is for: a sentence or more. */
  public ServiceBuilder description(String description) {
    draft.put("description", Written.text(description));
    return this;
  }

  /** The page that says what to do, a URL. */
  public ServiceBuilder runbook(String runbook) {
    draft.put("runbook", Written.text(runbook));
    return this;
  }

  /** The same, by environment. */
  public ServiceBuilder runbook(ByEnvironment<String> runbook) {
    draft.put("runbook", ByEnvironment.written(runbook, Written::text));
    return this;
  }

  /**
   * Another page; {@code ${from}}, {@code ${to}} (epoch milliseconds) and {@code ${environment}} in
   * its URL are filled in.
   */
  public ServiceBuilder link(String title, String url) {
    draft.add("links", Written.pair("title", Written.text(title), "url", Written.text(url)));
    return this;
  }

  /** The same, by environment. */
  public ServiceBuilder link(String title, ByEnvironment<String> url) {
    draft.add(
        "links",
        Written.pair(
            "title", Written.text(title), "url", ByEnvironment.written(url, Written::text)));
    return this;
  }

  /** Picks its series by a label; of several values one must match. */
  public ServiceBuilder select(String label, String... values) {
    Selecting.of(draft, label, values);
    return this;
  }

  /** The same, by environment. */
  public ServiceBuilder select(String label, ByEnvironment<String> value) {
    Selecting.of(draft, label, value);
    return this;
  }

  /** Several values of a label, of which one must match, by environment. */
  public ServiceBuilder selectOneOf(String label, ByEnvironment<List<String>> values) {
    Selecting.oneOf(draft, label, values);
    return this;
  }

  /** The metric sets that it has, built-in or of one's own. */
  public ServiceBuilder instrumentation(String... ids) {
    draft.addAll("instrumentation", ids);
    return this;
  }

  /** What it calls and cannot do without: services, or endpoints as {@code service/endpoint}. */
  public ServiceBuilder dependsOn(String... callees) {
    draft.addAll("depends-on", callees);
    return this;
  }

  /** What it calls and works without. */
  public ServiceBuilder dependsOnOptionally(String... callees) {
    for (String callee : callees) {
      draft.add(
          "depends-on",
          Written.pair("service", Written.text(callee), "optional", Written.word("true")));
    }
    return this;
  }

  /** It calls nothing. */
  public ServiceBuilder dependsOnNothing() {
    draft.begin("depends-on");
    return this;
  }

  /** Callers that no dependency tells. */
  public ServiceBuilder calledBy(String... services) {
    draft.addAll("called-by", services);
    return this;
  }

  /** It is called from outside. */
  public ServiceBuilder calledFromOutside() {
    draft.begin("called-by");
    return this;
  }

  /** Something that it offers to its callers. */
  public ServiceBuilder endpoint(String id, Consumer<? super EndpointBuilder> content) {
    draft.named("endpoints", id, EndpointBuilder::new, content);
    return this;
  }

  /** A chart of its internal state: caches, pools, queues. */
  public ServiceBuilder chart(String id, Consumer<? super ChartBuilder> content) {
    draft.named("charts", id, ChartBuilder::new, content);
    return this;
  }

  /** Limits it to these environments. */
  public ServiceBuilder environments(String... ids) {
    draft.addAll("environments", ids);
    return this;
  }

  /** Accepts a finding of a rule here and in all that belongs to it, for a reason. */
  public ServiceBuilder allow(String rule, String reason) {
    draft.allow(rule, reason);
    return this;
  }
}
