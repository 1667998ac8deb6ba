package dashwright.compiler.expand;

import dashwright.compiler.resolve.Resolved;
import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.Dependency;
import dashwright.dsl.model.Endpoint;
import dashwright.dsl.model.Environment;
import dashwright.dsl.model.Reference;
import dashwright.dsl.model.Service;
import dashwright.dsl.model.Slo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What exists in one environment. What charts ask again and again is found once. */
final class Setting {
  private final Resolved resolved;
  private final Environment environment;
  private final int position;
  private final List<Dashboard> dashboards;
  private final Map<String, Dashboard> byId = new LinkedHashMap<>();
  private final Map<String, Dashboard> byService = new LinkedHashMap<>();
  private final Map<String, List<Dashboard>> showing = new LinkedHashMap<>();
  private final Map<String, List<String>> callers;

  /**
   * Looks at one environment.
   *
   * @param resolved the project
   * @param environment the environment
   * @param position its place among the environments, from 0
   */
  Setting(Resolved resolved, Environment environment, int position) {
    this.resolved = resolved;
    this.environment = environment;
    this.position = position;
    this.callers = resolved.callers();
    this.dashboards =
        resolved.dashboards().values().stream()
            .filter(this::has)
            .sorted((a, b) -> a.kind().compareTo(b.kind()))
            .toList();
    for (Dashboard dashboard : dashboards) {
      byId.put(dashboard.id(), dashboard);
      if (dashboard.kind() == Dashboard.Kind.SERVICE) {
        dashboard.service().ifPresent(service -> byService.putIfAbsent(service.id(), dashboard));
      }
      shown(dashboard)
          .forEach(
              service -> showing.computeIfAbsent(service, id -> new ArrayList<>()).add(dashboard));
    }
  }

  Resolved resolved() {
    return resolved;
  }

  Environment environment() {
    return environment;
  }

  int position() {
    return position;
  }

  /** The environment's id. */
  String id() {
    return environment.id();
  }

  private boolean exists(List<Reference> environments) {
    return environment.holds(environments);
  }

  List<Service> services() {
    return resolved.services().values().stream().filter(s -> exists(s.environments())).toList();
  }

  List<Slo> slos() {
    return resolved.slos().values().stream().filter(this::has).toList();
  }

  boolean has(Slo slo) {
    return exists(slo.environments()) && has(slo.service().id());
  }

  boolean has(String service) {
    return exists(resolved.service(service).environments());
  }

  /** The environment's dashboards: by kind, then as defined. */
  List<Dashboard> dashboards() {
    return dashboards;
  }

  private boolean has(Dashboard dashboard) {
    return exists(dashboard.environments())
        && dashboard.service().map(service -> has(service.id())).orElse(true);
  }

  /** The dashboard with an id, if it exists here. */
  Optional<Dashboard> dashboard(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The dashboard of a service. */
  Optional<Dashboard> dashboardOf(String service) {
    return Optional.ofNullable(byService.get(service));
  }

  /** The dashboards that show a service among others: itself, its SLOs or its endpoints. */
  List<Dashboard> showing(String service) {
    return showing.getOrDefault(service, List.of());
  }

  private Set<String> shown(Dashboard dashboard) {
    Set<String> services = new LinkedHashSet<>();
    dashboard.slos().forEach(slo -> services.add(resolved.slos().get(slo.id()).service().id()));
    dashboard.services().forEach(service -> services.add(service.id()));
    dashboard
        .endpoints()
        .forEach(endpoint -> services.add(endpoint.id().substring(0, endpoint.id().indexOf('/'))));
    return services;
  }

  /** What a service needs, as far as it exists here. */
  List<Dependency> needs(Service service) {
    return here(service.dependsOn().orElse(List.of()));
  }

  /** What an endpoint needs: what it says itself, else what its service needs. */
  List<Dependency> needs(Service service, Endpoint endpoint) {
    return endpoint.dependsOn().map(this::here).orElseGet(() -> needs(service));
  }

  private List<Dependency> here(List<Dependency> dependencies) {
    return dependencies.stream().filter(need -> has(need.service())).toList();
  }

  /** The callers of a service, as far as they exist here. */
  List<Service> callers(Service service) {
    Set<String> ids = new LinkedHashSet<>(callers.getOrDefault(service.id(), List.of()));
    service.calledBy().ifPresent(all -> all.forEach(caller -> ids.add(caller.id())));
    return ids.stream().filter(this::has).map(resolved::service).toList();
  }

  /** A service and all that it cannot work without. */
  Set<String> required(String service) {
    Set<String> found = new LinkedHashSet<>();
    collect(service, found);
    return found;
  }

  private void collect(String service, Set<String> found) {
    if (!found.add(service)) {
      return;
    }
    for (Dependency need : needs(resolved.service(service))) {
      if (need.need() == Dependency.Need.REQUIRED) {
        collect(need.service(), found);
      }
    }
  }

  /** An endpoint of a service. */
  Endpoint endpoint(Service service, String id) {
    return service.endpoints().stream()
        .filter(endpoint -> endpoint.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("`" + id + "` was not resolved"));
  }
}
