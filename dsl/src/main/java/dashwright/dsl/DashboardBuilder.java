package dashwright.dsl;

import dashwright.dsl.model.Dashboard;
import java.util.function.Consumer;

/** A page for an audience. Its kind must be given. */
public final class DashboardBuilder {
  private final Draft draft;

  DashboardBuilder(Draft draft) {
    this.draft = draft;
  }

  /** What it shows by itself. */
  public DashboardBuilder kind(Dashboard.Kind kind) {
    draft.put("kind", Written.choice(kind, Dashboard.Kind::word));
    return this;
  }

  /** How people call it; the id in words unless it is given. */
  public DashboardBuilder title(String title) {
    draft.put("title", Written.text(title));
    return this;
  }

  /** Who reads it. */
  public DashboardBuilder audience(String audience) {
    draft.put("audience", Written.text(audience));
    return this;
  }

  /** What it answers. */
  public DashboardBuilder description(String description) {
    draft.put("description", Written.text(description));
    return this;
  }

  /** Range and step of all its charts; the project's unless it is given. */
  public DashboardBuilder resolution(String resolution) {
    draft.put("resolution", Written.text(resolution));
    return this;
  }

  /** The service of a service dashboard. */
  public DashboardBuilder service(String service) {
    draft.put("service", Written.text(service));
    return this;
  }

  /** The services whose endpoints a public-API dashboard shows. */
  public DashboardBuilder services(String... ids) {
    draft.addAll("services", ids);
    return this;
  }

  /** Single endpoints that a public-API dashboard shows, as {@code service/endpoint}. */
  public DashboardBuilder endpoints(String... endpoints) {
    draft.addAll("endpoints", endpoints);
    return this;
  }

  /** The SLOs that it shows. */
  public DashboardBuilder slos(String... ids) {
    draft.addAll("slos", ids);
    return this;
  }

  /** Who owns it. */
  public DashboardBuilder team(String team) {
    draft.put("team", Written.text(team));
    return this;
  }

  /** Words to find it by. */
  public DashboardBuilder tags(String... words) {
    draft.addAll("tags", words);
    return this;
  }

  /** The Grafana folder; the team's unless it is given. */
  public DashboardBuilder folder(String folder) {
    draft.put("folder", Written.text(folder));
    return this;
  }

  /** The Grafana uid; the id unless it is given. */
  public DashboardBuilder uid(String uid) {
    draft.put("uid", Written.text(uid));
    return this;
  }

  /**
   * Another page; {@code ${from}}, {@code ${to}} (epoch milliseconds) and {@code ${environment}} in
   * its URL are filled in.
   */
  public DashboardBuilder link(String title, String url) {
    draft.add("links", Written.pair("title", Written.text(title), "url", Written.text(url)));
    return this;
  }

  /** The same, by environment. */
  public DashboardBuilder link(String title, ByEnvironment<String> url) {
    draft.add(
        "links",
        Written.pair(
            "title", Written.text(title), "url", ByEnvironment.written(url, Written::text)));
    return this;
  }

  /** Dashboards to read next. */
  public DashboardBuilder related(String... dashboards) {
    draft.addAll("related", dashboards);
    return this;
  }

  /** The choices of its reader; all of the project unless some are given. */
  public DashboardBuilder variables(String... ids) {
    draft.addAll("variables", ids);
    return this;
  }

  /** Its reader has no choices. */
  public DashboardBuilder noVariables() {
    draft.begin("variables");
    return this;
  }

  /** Its vertical lines; all of the project unless some are given. */
  public DashboardBuilder annotations(String... ids) {
    draft.addAll("annotations", ids);
    return this;
  }

  /** It has no vertical lines. */
  public DashboardBuilder noAnnotations() {
    draft.begin("annotations");
    return this;
  }

  /** Limits it to these environments. */
  public DashboardBuilder environments(String... ids) {
    draft.addAll("environments", ids);
    return this;
  }

  /** Charts of its author under a heading. */
  public DashboardBuilder section(String title, Consumer<? super SectionBuilder> content) {
    Draft section = draft.part();
    section.put("title", Written.text(title));
    draft.add("sections", section);
    content.accept(new SectionBuilder(section));
    return this;
  }

  /** Accepts a finding of a rule here and in all that belongs to it, for a reason. */
  public DashboardBuilder allow(String rule, String reason) {
    draft.allow(rule, reason);
    return this;
  }
}
