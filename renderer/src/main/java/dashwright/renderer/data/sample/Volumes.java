package dashwright.renderer.data.sample;

import dashwright.compiler.plan.ServicePlan;
import dashwright.renderer.data.sample.Topology.Call;
import dashwright.renderer.data.sample.Topology.Node;
import java.util.ArrayList;
import java.util.List;

/** How much work arrives at each node: what its callers send, or what comes from outside. */
final class Volumes {

  /**
   * The work of a node.
   *
   * @param rate events a second, now
   * @param lead how it wavers: as the biggest of the callers that call it each time
   */
  record Volume(double rate, Seed lead) {}

  /** Calls for each event of the caller, above which the traffic of both looks the same. */
  private static final double EVERY = 0.99;

  private final Topology topology;
  private final Seed seed;
  private final double[] rates;
  private final double[] biggest;
  private final List<Seed> leads = new ArrayList<>();

  private Volumes(Topology topology, Seed seed) {
    this.topology = topology;
    this.seed = seed.and("volume");
    this.rates = new double[topology.nodes().size()];
    this.biggest = new double[topology.nodes().size()];
    topology.nodes().forEach(node -> leads.add(this.seed.and(node.subject().id())));
  }

  /** A volume for each node. */
  static List<Volume> of(Topology topology, Seed seed) {
    return new Volumes(topology, seed).flowDown();
  }

  private List<Volume> flowDown() {
    for (int node : topology.callersFirst()) {
      if (rates[node] == 0) {
        rates[node] = fromOutside(topology.nodes().get(node));
      }
      for (Call call : topology.calls().get(node)) {
        send(node, call);
      }
    }
    List<Volume> volumes = new ArrayList<>();
    for (int node = 0; node < rates.length; node++) {
      volumes.add(new Volume(rates[node], leads.get(node)));
    }
    return volumes;
  }

  private void send(int node, Call call) {
    double sent = rates[node] * call.rate();
    rates[call.target()] += sent;
    if (call.rate() >= EVERY && sent > biggest[call.target()]) {
      biggest[call.target()] = sent;
      leads.set(call.target(), leads.get(node));
    }
  }

  private double fromOutside(Node node) {
    ServicePlan service = node.service();
    Seed own = seed.and(node.subject().id()).and("outside");
    return service.callers().isEmpty()
        ? own.between(4, 80, Seed.Scale.LOG)
        : own.between(0.5, 6, Seed.Scale.LOG);
  }
}
