package dashwright.renderer.data.sample;

import java.util.List;
import java.util.Optional;

/**
 * All that happens in an environment.
 *
 * @param topology who calls whom
 * @param volumes how much work each node has
 * @param flows what passes through each node
 * @param silence what has stopped sending data
 * @param season how busy it is when
 * @param calm whether nothing ever went wrong
 */
record Landscape(
    Topology topology,
    List<Volumes.Volume> volumes,
    List<NodeFlow> flows,
    Optional<Silence> silence,
    Season season,
    boolean calm) {
  Landscape {
    volumes = List.copyOf(volumes);
    flows = List.copyOf(flows);
  }

  /** When a node stopped sending data; the end of time where it still does. */
  long end(int node) {
    return silence
        .filter(silent -> silent.nodes().contains(node))
        .map(Silence::since)
        .orElse(Long.MAX_VALUE);
  }

  /** How many times a node calls another, of all that the other does. */
  double share(int caller, int target) {
    double sent =
        topology.calls().get(caller).stream()
            .filter(call -> call.target() == target)
            .mapToDouble(Topology.Call::rate)
            .sum();
    return sent * volumes.get(caller).rate() / volumes.get(target).rate();
  }
}
