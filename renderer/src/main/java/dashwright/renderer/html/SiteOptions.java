package dashwright.renderer.html;

import dashwright.compiler.plan.Plan;
import dashwright.renderer.html.page.Fallback;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What may differ between two renders of the same plan and data.
 *
 * @param version of this program, for the foot of the pages
 * @param commit the revision of the definitions, for the foot of the pages
 * @param environments ids of the environments to render; empty: all
 * @param dashboards ids of the dashboards to render; empty: all
 * @param every after which time the same is rendered again
 * @param fallback what pages without scripts have
 */
public record SiteOptions(
    String version,
    Optional<String> commit,
    List<String> environments,
    List<String> dashboards,
    Optional<Duration> every,
    Fallback fallback) {
  public SiteOptions {
    environments = List.copyOf(environments);
    dashboards = List.copyOf(dashboards);
  }

  /** Rendered once, and without pictures. */
  public SiteOptions(
      String version, Optional<String> commit, List<String> environments, List<String> dashboards) {
    this(version, commit, environments, dashboards, Optional.empty(), Fallback.TABLES);
  }

  /** Everything, without a revision. */
  public static SiteOptions all(String version) {
    return new SiteOptions(version, Optional.empty(), List.of(), List.of());
  }

  /** What of a plan is to be seen: pages tell nothing of an environment that was not asked for. */
  Plan of(Plan plan) {
    return environments.isEmpty()
        ? plan
        : new Plan(
            plan.title(),
            plan.timezone(),
            plan.environments().stream()
                .filter(environment -> environments.contains(environment.id()))
                .toList());
  }

  boolean wantsDashboard(String id) {
    return dashboards.isEmpty() || dashboards.contains(id);
  }
}
