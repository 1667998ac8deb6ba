package dashwright.compiler.resolve;

import dashwright.dsl.model.Annotation;
import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.Environment;
import dashwright.dsl.model.Instrumentation;
import dashwright.dsl.model.Project;
import dashwright.dsl.model.Reference;
import dashwright.dsl.model.Resolution;
import dashwright.dsl.model.Service;
import dashwright.dsl.model.Slo;
import dashwright.dsl.model.Suppression;
import dashwright.dsl.model.Team;
import dashwright.dsl.model.Variable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A project in which every name stands for a thing. All maps are by id, in the order of definition.
 *
 * @param project what holds for all
 * @param environments at least one
 * @param resolutions the built-in ones and the project's
 * @param teams who owns things
 * @param variables choices of readers
 * @param annotations vertical lines
 * @param catalogue what metrics exist
 * @param instrumentations the shipped ones and the project's
 * @param services parts of the system
 * @param slos promises
 * @param dashboards pages; their charts no longer use shared ones
 * @param suppressions findings that authors accept
 */
public record Resolved(
    Project project,
    Map<String, Environment> environments,
    Map<String, Resolution> resolutions,
    Map<String, Team> teams,
    Map<String, Variable> variables,
    Map<String, Annotation> annotations,
    Catalogue catalogue,
    Map<String, Instrumentation> instrumentations,
    Map<String, Service> services,
    Map<String, Slo> slos,
    Map<String, Dashboard> dashboards,
    List<Suppression> suppressions) {

  /** The service that is referred to. */
  public Service service(Reference reference) {
    return found(services, reference.id());
  }

  /** The service with this id. */
  public Service service(String id) {
    return found(services, id);
  }

  /** The metric sets of a service, in its order. */
  public List<Instrumentation> instrumentations(Service service) {
    return service.instrumentation().stream()
        .map(reference -> found(instrumentations, reference.id()))
        .toList();
  }

  /** The range and step of a dashboard. */
  public Resolution resolution(Dashboard dashboard) {
    Reference reference = dashboard.resolution().orElse(project.resolution());
    return found(resolutions, reference.id());
  }

  /** The team that owns a service. */
  public Optional<Team> team(Service service) {
    return service.team().map(reference -> found(teams, reference.id()));
  }

  /** The team that owns a dashboard: its own, else its service's. */
  public Optional<Team> team(Dashboard dashboard) {
    Optional<Reference> own = dashboard.team();
    if (own.isPresent()) {
      return own.map(reference -> found(teams, reference.id()));
    }
    return dashboard.service().flatMap(reference -> team(service(reference)));
  }

  /**
   * Ids of the services that call each service, as far as the definitions say; both in the order of
   * definition. Services that nobody calls are not there.
   */
  public Map<String, List<String>> callers() {
    Map<String, Set<String>> callers = new LinkedHashMap<>();
    for (Service caller : services.values()) {
      Stream.concat(
              caller.dependsOn().stream(),
              caller.endpoints().stream().flatMap(endpoint -> endpoint.dependsOn().stream()))
          .flatMap(List::stream)
          .forEach(
              need ->
                  callers
                      .computeIfAbsent(need.service(), callee -> new LinkedHashSet<>())
                      .add(caller.id()));
    }
    Map<String, List<String>> lists = new LinkedHashMap<>();
    callers.forEach((callee, ids) -> lists.put(callee, List.copyOf(ids)));
    return lists;
  }

  private static <T> T found(Map<String, T> things, String id) {
    T thing = things.get(id);
    if (thing == null) {
      throw new IllegalStateException("`" + id + "` was not resolved");
    }
    return thing;
  }
}
