package dashwright.renderer.assess;

import dashwright.compiler.plan.ServicePlan;
import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.Dependency;
import dashwright.dsl.model.Event;
import dashwright.dsl.model.Service;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who calls whom, and when who was deployed. */
final class CallGraph {
  private final Map<String, ServicePlan> services = new LinkedHashMap<>();
  private final Map<Subject, ServicePlan.EndpointPlan> endpoints = new LinkedHashMap<>();
  private final List<Event> deployments;

  CallGraph(List<ServicePlan> all, List<Event> deployments) {
    this.deployments = deployments;
    for (ServicePlan service : all) {
      services.put(service.id(), service);
      for (ServicePlan.EndpointPlan endpoint : service.endpoints()) {
        endpoints.put(Subject.endpoint(service.id(), endpoint.id()), endpoint);
      }
    }
  }

  /** What a service or endpoint calls. */
  List<ServicePlan.Need> needs(Subject subject) {
    Optional<ServicePlan.EndpointPlan> endpoint = Optional.ofNullable(endpoints.get(subject));
    return endpoint
        .map(ServicePlan.EndpointPlan::needs)
        .or(() -> service(subject).map(CallGraph::allNeeds))
        .orElse(List.of());
  }

  /** What a service calls, and what only its endpoints say that they call. */
  private static List<ServicePlan.Need> allNeeds(ServicePlan service) {
    List<ServicePlan.Need> all = new ArrayList<>(service.needs());
    Set<String> own = new LinkedHashSet<>();
    all.forEach(need -> own.add(need.service()));
    service.endpoints().stream()
        .flatMap(endpoint -> endpoint.needs().stream())
        .filter(need -> !own.contains(need.service()))
        .distinct()
        .forEach(all::add);
    return all;
  }

  /**
   * What it cannot work without. A queue keeps what its readers do not take, so it needs them even
   * where nobody else does.
   */
  List<Subject> required(Subject subject) {
    boolean queue = type(subject) == Service.Type.QUEUE;
    return needs(subject).stream()
        .filter(need -> queue || need.need() == Dependency.Need.REQUIRED)
        .map(CallGraph::target)
        .distinct()
        .toList();
  }

  /** Where a service is measured: at itself, else at the first caller that measures its calls. */
  Subject seenAt(Subject service, Readings readings) {
    if (!readings.of(service).isEmpty()) {
      return service;
    }
    return service(service).stream()
        .flatMap(plan -> plan.callers().stream())
        .map(caller -> Subject.call(caller, service.id()))
        .filter(readings::speaks)
        .findFirst()
        .orElse(service);
  }

  static Subject target(ServicePlan.Need need) {
    return need.endpoint()
        .map(endpoint -> Subject.endpoint(need.service(), endpoint))
        .orElseGet(() -> Subject.service(need.service()));
  }

  Optional<ServicePlan> service(Subject subject) {
    return Optional.ofNullable(services.get(Subjects.service(subject)));
  }

  Service.Type type(Subject subject) {
    return service(subject).map(ServicePlan::type).orElse(Service.Type.SERVICE);
  }

  /** The name of a service. */
  String title(Subject subject) {
    return service(subject).map(ServicePlan::title).orElse(Subjects.service(subject));
  }

  /** The name of an endpoint; empty of a service. */
  String operation(Subject subject) {
    return Optional.ofNullable(endpoints.get(subject))
        .map(ServicePlan.EndpointPlan::title)
        .orElse("");
  }

  /** The latest deployment of a service. */
  Optional<Event> deployed(String service) {
    return deployments.stream()
        .filter(event -> event.service().filter(service::equals).isPresent())
        .reduce((earlier, later) -> later);
  }

  List<Event> deployments() {
    return deployments;
  }

  /** The services that some services cannot work without, and these themselves. */
  Set<String> behind(List<String> starts) {
    Set<String> seen = new LinkedHashSet<>(starts);
    List<String> open = new ArrayList<>(seen);
    while (!open.isEmpty()) {
      for (Subject next : required(Subject.service(open.remove(open.size() - 1)))) {
        if (seen.add(Subjects.service(next))) {
          open.add(Subjects.service(next));
        }
      }
    }
    return seen;
  }
}
