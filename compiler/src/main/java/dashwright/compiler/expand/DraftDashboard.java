package dashwright.compiler.expand;

import dashwright.compiler.plan.LinkPlan;
import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.Resolution;
import java.util.List;
import java.util.Set;

/**
 * A dashboard with all its charts.
 *
 * @param dashboard as defined
 * @param uid its Grafana uid
 * @param resolution its range and step
 * @param links its own links, then its related dashboards
 * @param sections its charts
 * @param paths of a public-API dashboard, what is behind each endpoint
 * @param services ids of the services whose deployments matter to it
 */
public record DraftDashboard(
    Dashboard dashboard,
    String uid,
    Resolution resolution,
    List<LinkPlan> links,
    List<DraftSection> sections,
    List<DraftPath> paths,
    Set<String> services) {
  public DraftDashboard {
    links = List.copyOf(links);
    sections = List.copyOf(sections);
    paths = List.copyOf(paths);
  }

  /** All charts in their order. */
  public List<DraftChart> charts() {
    return sections.stream().flatMap(section -> section.charts().stream()).toList();
  }
}
