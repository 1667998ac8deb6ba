package dashwright.renderer.data.sample;

import dashwright.compiler.plan.EnvironmentPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the landscape of an environment, then tells its story. */
final class LandscapeBuilder {

  private final Seed seed;
  private final Season season;
  private final Shelf shelf;
  private final Topology topology;
  private final List<Volumes.Volume> volumes;
  private final Outbreaks outbreaks;
  private final List<Pace> paces;
  private final double[] errors;

  LandscapeBuilder(EnvironmentPlan environment, Seed seed, Season season) {
    this.shelf = new Shelf();
    this.seed = seed;
    this.season = season;
    this.topology = Topology.of(environment, seed);
    this.volumes = Volumes.of(topology, seed);
    this.outbreaks = Outbreaks.of(topology, seed, season.now());
    this.paces = Paces.of(topology, seed, Ceilings.of(topology, seed));
    this.errors = Faults.of(topology, seed);
  }

  Landscape build() {
    List<NodeFlow> flows = new ArrayList<>();
    for (int node = 0; node < errors.length; node++) {
      flows.add(flow(node));
    }
    if (outbreaks.all().isEmpty()) {
      return landscape(flows, Optional.empty());
    }
    List<Integer> overspent = overspend(flows);
    Optional<Silence> silence =
        Silence.of(
            topology,
            node -> overspent.contains(node) || outbreaks.currentlyReach(node),
            seed,
            season.now());
    return landscape(flows, silence);
  }

  private Landscape landscape(List<NodeFlow> flows, Optional<Silence> silence) {
    boolean calm = outbreaks.all().isEmpty();
    return new Landscape(topology, volumes, flows, silence, season, calm);
  }

  /** Adds the outage of long ago, if there is one; returns what it hit. */
  private List<Integer> overspend(List<NodeFlow> flows) {
    Optional<Overspending> overspending =
        Overspending.of(topology, outbreaks, flows, seed, season.now());
    List<Integer> nodes = overspending.map(Overspending::nodes).orElse(List.of());
    for (int node : nodes) {
      Impact impact = new Impact(overspending.get().outage(), 1);
      flows.set(node, flows.get(node).with(impact));
    }
    return nodes;
  }

  private NodeFlow flow(int node) {
    List<Impact> impacts =
        outbreaks.all().stream()
            .filter(outbreak -> outbreak.reaches(node))
            .map(outbreak -> new Impact(outbreak.incident(), outbreak.weight(node)))
            .toList();
    Volumes.Volume volume = volumes.get(node);
    NodeFlow.Usual usual = new NodeFlow.Usual(volume.rate(), errors[node], paces.get(node));
    Seed own = seed.and("node").and(topology.nodes().get(node).subject().id());
    return new NodeFlow(season, usual, impacts, volume.lead(), own, shelf);
  }
}
