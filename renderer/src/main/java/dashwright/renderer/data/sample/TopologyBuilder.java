package dashwright.renderer.data.sample;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.ServicePlan;
import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.Dependency;
import dashwright.renderer.data.sample.Topology.Call;
import dashwright.renderer.data.sample.Topology.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Turns the needs of services and endpoints into calls between nodes. */
final class TopologyBuilder {
  private static final double OPTIONAL_CHANCE = 0.6;

  private final EnvironmentPlan environment;
  private final Seed seed;
  private final List<Node> nodes = new ArrayList<>();
  private final Map<Subject, Integer> indices = new LinkedHashMap<>();
  private final Map<String, List<Integer>> byService = new LinkedHashMap<>();
  private final List<List<Call>> calls = new ArrayList<>();
  private final List<Integer> calleesFirst = new ArrayList<>();
  private final Set<Integer> open = new TreeSet<>();
  private final Set<Integer> done = new TreeSet<>();

  TopologyBuilder(EnvironmentPlan environment, Seed seed) {
    this.environment = environment;
    this.seed = seed;
  }

  Topology build() {
    for (ServicePlan service : environment.services()) {
      subjects(service).forEach(subject -> add(new Node(subject, service)));
    }
    for (Node node : nodes) {
      calls.add(calls(node));
    }
    for (int i = 0; i < nodes.size(); i++) {
      visit(i);
    }
    return new Topology(environment, nodes, calls, calleesFirst, byService);
  }

  private void add(Node node) {
    indices.put(node.subject(), nodes.size());
    byService.computeIfAbsent(node.service().id(), id -> new ArrayList<>()).add(nodes.size());
    nodes.add(node);
  }

  private static List<Subject> subjects(ServicePlan service) {
    return service.endpoints().isEmpty()
        ? List.of(Subject.service(service.id()))
        : service.endpoints().stream()
            .map(endpoint -> Subject.endpoint(service.id(), endpoint.id()))
            .toList();
  }

  private List<Call> calls(Node node) {
    List<Call> made = new ArrayList<>();
    List<ServicePlan.Need> needs = needs(node);
    for (ServicePlan.Need need : needs) {
      double chance = chance(node, needs, need);
      List<Integer> targets = targets(need);
      double[] parts = parts(targets);
      for (int i = 0; i < parts.length; i++) {
        made.add(new Call(targets.get(i), chance * parts[i], need.need()));
      }
    }
    return made;
  }

  private static List<ServicePlan.Need> needs(Node node) {
    return node.service().endpoints().stream()
        .filter(e -> Subject.endpoint(node.service().id(), e.id()).equals(node.subject()))
        .map(ServicePlan.EndpointPlan::needs)
        .findFirst()
        .orElse(node.service().needs());
  }

  /**
   * How often an event needs a call. What an endpoint says of itself, it always does; of a list
   * that stands for all endpoints, or for a service without any, an event needs about two.
   */
  private static double chance(Node node, List<ServicePlan.Need> needs, ServicePlan.Need need) {
    int endpoints = node.service().endpoints().size();
    boolean own = endpoints == 1 || (endpoints > 1 && !needs.equals(node.service().needs()));
    double shared = own ? 1 : 2.0 / (needs.size() + 1);
    return need.need() == Dependency.Need.REQUIRED ? shared : OPTIONAL_CHANCE * shared;
  }

  private List<Integer> targets(ServicePlan.Need need) {
    return environment
        .service(need.service())
        .map(service -> targets(service, need))
        .orElse(List.of());
  }

  private List<Integer> targets(ServicePlan service, ServicePlan.Need need) {
    return need.endpoint()
        .map(endpoint -> indices.get(Subject.endpoint(service.id(), endpoint)))
        .map(List::of)
        .orElseGet(() -> subjects(service).stream().map(indices::get).toList());
  }

  /** Shares that sum up to 1: not all endpoints are equally popular. */
  private double[] parts(List<Integer> targets) {
    double[] parts = new double[targets.size()];
    double sum = 0;
    for (int i = 0; i < parts.length; i++) {
      String name = nodes.get(targets.get(i)).subject().id();
      parts[i] = seed.and("popularity").and(name).between(0.5, 1.5);
      sum += parts[i];
    }
    for (int i = 0; i < parts.length; i++) {
      parts[i] /= sum;
    }
    return parts;
  }

  private void visit(int node) {
    if (done.contains(node)) {
      return;
    }
    open.add(node);
    List<Call> forward = calls.get(node);
    forward.removeIf(call -> open.contains(call.target()));
    forward.forEach(call -> visit(call.target()));
    open.remove(node);
    done.add(node);
    calleesFirst.add(node);
  }
}
