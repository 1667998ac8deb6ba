package dashwright.renderer.data.sample;

import dashwright.compiler.plan.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that happens in an environment: what passes through each service, endpoint, call and SLO. */
final class Landscape {
  private final Topology topology;
  private final List<Volumes.Volume> volumes;
  private final List<NodeFlow> seen;
  private final List<Flow> said;
  private final SloFlows slos;
  private final boolean calm;

  /**
   * Makes a landscape.
   *
   * @param parts of what it is made
   * @param silence what has stopped sending data
   * @param seed for what the SLOs count
   */
  Landscape(LandscapeBuilder.Parts parts, Optional<Silence> silence, Seed seed) {
    this.topology = parts.topology();
    this.volumes = parts.volumes();
    this.seen = parts.flows();
    this.said = said(parts.flows(), silence);
    this.calm = parts.outbreaks().all().isEmpty();
    this.slos =
        new SloFlows(topology, slo -> flow(Topology.subject(slo)), seed, parts.season().now());
  }

  /** Whether nothing ever went wrong. */
  boolean calm() {
    return calm;
  }

  /** What passes through a subject; empty where the plan does not know it. */
  Optional<Flow> flow(Subject subject) {
    return switch (subject.kind()) {
      case SERVICE, ENDPOINT -> sum(topology.nodes(subject).stream().map(said::get).toList());
      case SLO -> slos.flow(subject.id());
      case CALL -> calls(subject.id());
    };
  }

  /** The ids of the services that a subject is about; of calls, that of the called. */
  List<String> services(Subject subject) {
    return topology.nodes(subject).stream()
        .map(node -> topology.nodes().get(node).service().id())
        .distinct()
        .toList();
  }

  /** Calls are seen by their callers, so they are known where the called is silent. */
  private Optional<Flow> calls(String id) {
    int arrow = id.indexOf('>');
    List<Integer> callers = topology.nodes(Subject.service(id.substring(0, Math.max(0, arrow))));
    List<Flow> parts = new ArrayList<>();
    for (int target : topology.nodes(Subject.service(id.substring(arrow + 1)))) {
      double sent = callers.stream().mapToDouble(caller -> sent(caller, target)).sum();
      if (sent > 0) {
        parts.add(ShareFlow.of(seen.get(target), sent / volumes.get(target).rate()));
      }
    }
    return sum(parts);
  }

  private double sent(int caller, int target) {
    double rate = volumes.get(caller).rate();
    return topology.calls().get(caller).stream()
        .filter(call -> call.target() == target)
        .mapToDouble(call -> call.rate() * rate)
        .sum();
  }

  private static Optional<Flow> sum(List<Flow> parts) {
    return parts.isEmpty() ? Optional.empty() : Optional.of(SumFlow.of(parts));
  }

  private static List<Flow> said(List<NodeFlow> seen, Optional<Silence> silence) {
    List<Flow> said = new ArrayList<>(seen);
    for (int node : silence.map(Silence::nodes).orElse(List.of())) {
      said.set(node, new SilentFlow(seen.get(node), silence.get().since()));
    }
    return said;
  }
}
