package dashwright.renderer.data.sample;

import dashwright.dsl.model.Dependency;
import dashwright.dsl.model.Service;
import dashwright.renderer.data.sample.Topology.Call;
import dashwright.renderer.data.sample.Topology.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long the work of each node takes: its own time, and that of the calls it waits for. */
final class Paces {
  private Paces() {}

  /**
   * A pace for each node; none is slower than its ceiling, so that calm times stay below
   * thresholds.
   */
  static List<Pace> of(Topology topology, Seed seed, List<Ceiling> ceilings) {
    List<Pace> paces =
        new ArrayList<>(Collections.nCopies(topology.nodes().size(), new Pace(0, 0)));
    for (int node : topology.calleesFirst()) {
      double median = own(topology.nodes().get(node), seed);
      for (Call call : topology.calls().get(node)) {
        if (call.need() == Dependency.Need.REQUIRED) {
          median += Math.min(1, call.rate()) * paces.get(call.target()).median();
        }
      }
      Seed own = seed.and("spread").and(topology.nodes().get(node).subject().id());
      Pace pace = new Pace(median, own.between(0.62, 0.8));
      for (Ceiling ceiling : ceilings) {
        pace = ceiling.nodes().contains(node) ? ceiling.lower(pace) : pace;
      }
      paces.set(node, pace);
    }
    return paces;
  }

  private static double own(Node node, Seed seed) {
    Seed own = seed.and("pace").and(node.subject().id());
    return milliseconds(node.service().type(), own) / 1000;
  }

  private static double milliseconds(Service.Type type, Seed seed) {
    return switch (type) {
      case SERVICE -> seed.between(4, 30, Seed.Scale.LOG);
      case QUEUE -> seed.between(2, 6, Seed.Scale.LOG);
      case LOAD_BALANCER -> seed.between(0.8, 2.5, Seed.Scale.LOG);
      case DATABASE -> seed.between(1, 6, Seed.Scale.LOG);
      case CACHE -> seed.between(0.3, 1.2, Seed.Scale.LOG);
      case EXTERNAL -> seed.between(40, 160, Seed.Scale.LOG);
    };
  }
}
