package dashwright.compiler.plan;

import dashwright.dsl.model.Event;
import dashwright.dsl.model.Metric;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One environment of a project.
 *
 * @param id its id; the folder of its pages
 * @param title how people call it
 * @param datasource the uid of its data source in Grafana
 * @param url where the pages of the project stand, without a final slash
 * @param dashboards its dashboards: by kind (slo, public-api, service, custom), then as defined
 * @param services all services of the environment, as defined
 * @param slos all SLOs of the environment, as defined
 * @param deployments all deployments known from files, oldest first
 * @param signals queries that are not drawn: read at 1h/1m up to the end of the data, to say what
 *     is now and since when
 * @param select the labels that pick its series
 * @param metrics the entries of the catalogue that its queries read, as defined
 */
public record EnvironmentPlan(
    String id,
    String title,
    String datasource,
    Optional<String> url,
    List<DashboardPlan> dashboards,
    List<ServicePlan> services,
    List<SloPlan> slos,
    List<Event> deployments,
    List<QueryPlan> signals,
    List<SelectPlan> select,
    List<Metric> metrics) {
  public EnvironmentPlan {
    dashboards = List.copyOf(dashboards);
    services = List.copyOf(services);
    slos = List.copyOf(slos);
    deployments = List.copyOf(deployments);
    signals = List.copyOf(signals);
    select = List.copyOf(select);
    metrics = List.copyOf(metrics);
  }

  /** All queries: of dashboards, of SLOs, and those that are not drawn. */
  public Stream<QueryPlan> queries() {
    return Stream.of(
            dashboards.stream().flatMap(DashboardPlan::queries),
            slos.stream().flatMap(SloPlan::queries),
            signals.stream())
        .flatMap(queries -> queries);
  }

  /** The service with this id. */
  public Optional<ServicePlan> service(String service) {
    return services.stream().filter(s -> s.id().equals(service)).findFirst();
  }

  /** The dashboard with this id. */
  public Optional<DashboardPlan> dashboard(String dashboard) {
    return dashboards.stream().filter(d -> d.id().equals(dashboard)).findFirst();
  }

  /** The SLO with this id. */
  public Optional<SloPlan> slo(String slo) {
    return slos.stream().filter(s -> s.id().equals(slo)).findFirst();
  }
}
