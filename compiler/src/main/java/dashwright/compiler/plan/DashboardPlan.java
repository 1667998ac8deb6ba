package dashwright.compiler.plan;

import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.Event;
import dashwright.dsl.source.Origin;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A dashboard of one environment.
 *
 * @param id its id; the name of its page
 * @param kind what it shows by itself
 * @param title what it is called
 * @param audience who reads it; empty text: nobody said
 * @param description a sentence; may be empty
 * @param uid its Grafana uid, unique over all environments
 * @param folder its Grafana folder
 * @param team who owns it
 * @param tags words to find it by
 * @param service the id of the service of a service dashboard
 * @param range the time from the first to the last point
 * @param step the time between two points
 * @param links its own links, then its related dashboards
 * @param variables the choices of its reader
 * @param annotations its vertical lines that come from queries
 * @param deployments its vertical lines that come from files: those of its services and of what
 *     they need, oldest first
 * @param sections its charts, most important first
 * @param slos ids of the SLOs that it shows
 * @param paths of a public-API dashboard, each endpoint with what is behind it
 * @param origin where it is defined
 */
public record DashboardPlan(
    String id,
    Dashboard.Kind kind,
    String title,
    String audience,
    String description,
    String uid,
    String folder,
    Optional<TeamPlan> team,
    List<String> tags,
    Optional<String> service,
    Duration range,
    Duration step,
    List<LinkPlan> links,
    List<VariablePlan> variables,
    List<AnnotationPlan> annotations,
    List<Event> deployments,
    List<SectionPlan> sections,
    List<String> slos,
    List<PathPlan> paths,
    Origin origin) {
  public DashboardPlan {
    tags = List.copyOf(tags);
    links = List.copyOf(links);
    variables = List.copyOf(variables);
    annotations = List.copyOf(annotations);
    deployments = List.copyOf(deployments);
    sections = List.copyOf(sections);
    slos = List.copyOf(slos);
    paths = List.copyOf(paths);
  }

  /** All charts in their order. */
  public List<ChartPlan> charts() {
    return sections.stream().flatMap(section -> section.charts().stream()).toList();
  }

  /** All queries: of charts, of the ways behind endpoints, of vertical lines. */
  public Stream<QueryPlan> queries() {
    return Stream.of(
            charts().stream().flatMap(chart -> chart.queries().stream()),
            paths.stream()
                .flatMap(path -> path.hops().stream())
                .flatMap(hop -> hop.errors().stream()),
            annotations.stream().map(AnnotationPlan::query))
        .flatMap(queries -> queries);
  }
}
