package dashwright.renderer.data.sample;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.SelectPlan;
import dashwright.compiler.plan.ServicePlan;
import dashwright.compiler.plan.SloPlan;
import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.Dependency;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who calls whom. A node is an endpoint, or a service without endpoints. Calls that close a circle
 * are left out.
 *
 * @param environment what it was made from
 * @param nodes all nodes, services as defined
 * @param calls the calls that each node makes, by its index
 * @param calleesFirst all indices, each after those of the nodes that it calls
 * @param byService the indices of the nodes of each service
 */
record Topology(
    EnvironmentPlan environment,
    List<Node> nodes,
    List<List<Call>> calls,
    List<Integer> calleesFirst,
    Map<String, List<Integer>> byService) {

  /**
   * Something that does work.
   *
   * @param subject the endpoint, or the service
   * @param service its service
   */
  record Node(Subject subject, ServicePlan service) {}

  /**
   * That a node calls another.
   *
   * @param target the index of the called
   * @param rate calls for each event of the caller
   * @param need whether the caller fails with it
   */
  record Call(int target, double rate, Dependency.Need need) {}

  Topology {
    nodes = List.copyOf(nodes);
    calls = calls.stream().map(List::copyOf).toList();
    calleesFirst = List.copyOf(calleesFirst);
    byService = new LinkedHashMap<>(byService);
  }

  static Topology of(EnvironmentPlan environment, Seed seed) {
    return new TopologyBuilder(environment, seed).build();
  }

  /** All indices, each after those of its callers. */
  List<Integer> callersFirst() {
    List<Integer> order = new ArrayList<>(calleesFirst);
    Collections.reverse(order);
    return order;
  }

  /** The indices of the nodes that a subject consists of; of calls, those of the called. */
  List<Integer> nodes(Subject subject) {
    return switch (subject.kind()) {
      case SERVICE -> nodesOf(subject.id());
      case ENDPOINT -> endpoint(subject);
      case CALL -> nodesOf(subject.id().substring(subject.id().indexOf('>') + 1));
      case SLO -> environment.slo(subject.id()).map(slo -> nodes(subject(slo))).orElse(List.of());
    };
  }

  /** The indices of the nodes that a service consists of. */
  List<Integer> nodes(ServicePlan service) {
    return nodesOf(service.id());
  }

  /** The labels that tell a node from others of its service. */
  List<SelectPlan> select(int node) {
    Node known = nodes.get(node);
    return known.service().endpoints().stream()
        .filter(e -> Subject.endpoint(known.service().id(), e.id()).equals(known.subject()))
        .findFirst()
        .map(ServicePlan.EndpointPlan::select)
        .orElse(List.of());
  }

  /** The service or endpoint that an SLO is about. */
  static Subject subject(SloPlan slo) {
    return slo.endpoint()
        .map(endpoint -> Subject.endpoint(slo.service(), endpoint))
        .orElse(Subject.service(slo.service()));
  }

  /** Whether somebody fails with a service, or with this endpoint of it. */
  boolean required(Subject subject) {
    return environment.services().stream()
        .flatMap(
            service ->
                Stream.concat(
                    service.needs().stream(),
                    service.endpoints().stream().flatMap(endpoint -> endpoint.needs().stream())))
        .filter(need -> need.need() == Dependency.Need.REQUIRED)
        .anyMatch(need -> names(need, subject));
  }

  private static boolean names(ServicePlan.Need need, Subject subject) {
    return subject.kind() == Subject.Kind.SERVICE
        ? subject.id().equals(need.service())
        : need.endpoint()
            .map(endpoint -> Subject.endpoint(need.service(), endpoint))
            .equals(Optional.of(subject));
  }

  private List<Integer> nodesOf(String service) {
    return byService.getOrDefault(service, List.of());
  }

  private List<Integer> endpoint(Subject subject) {
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i).subject().equals(subject)) {
        return List.of(i);
      }
    }
    int slash = subject.id().indexOf('/');
    return slash < 0 ? List.of() : nodesOf(subject.id().substring(0, slash));
  }
}
