package dashwright.renderer.data.sample;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.ServicePlan;
import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * That one thing has stopped sending data: one without which nobody fails.
 *
 * @param nodes what is silent
 * @param since when it stopped, in milliseconds since 1970
 */
record Silence(List<Integer> nodes, long since) {
  Silence {
    nodes = List.copyOf(nodes);
  }

  /**
   * Chooses it among services that others call but do not require, services that only read a queue,
   * and endpoints beside others.
   *
   * @param spared nodes that have another story
   */
  static Optional<Silence> of(Topology topology, IntPredicate spared, Seed seed, long now) {
    List<List<Integer>> candidates = new ArrayList<>();
    for (Subject subject : dispensable(topology)) {
      candidates.add(topology.nodes(subject));
    }
    candidates.removeIf(nodes -> nodes.stream().anyMatch(spared::test));
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    Seed own = seed.and("silence");
    double length = own.and("length").between(15 * Times.MINUTE, 140 * Times.MINUTE);
    return Optional.of(
        new Silence(candidates.get(own.index(candidates.size())), now - (long) length));
  }

  private static List<Subject> dispensable(Topology topology) {
    List<Subject> all = new ArrayList<>();
    for (ServicePlan service : topology.environment().services()) {
      if (!service.callers().isEmpty() || readsQueue(service, topology.environment())) {
        all.add(Subject.service(service.id()));
      }
      if (service.endpoints().size() > 1) {
        service.endpoints().stream()
            .map(endpoint -> Subject.endpoint(service.id(), endpoint.id()))
            .forEach(all::add);
      }
    }
    all.removeIf(topology::required);
    return all;
  }

  private static boolean readsQueue(ServicePlan service, EnvironmentPlan environment) {
    return service.needs().stream()
        .flatMap(need -> environment.service(need.service()).stream())
        .anyMatch(needed -> needed.type() == Service.Type.QUEUE);
  }
}
