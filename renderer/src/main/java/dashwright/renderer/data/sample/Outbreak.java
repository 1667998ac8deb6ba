package dashwright.renderer.data.sample;

import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.Dependency;
import dashwright.renderer.data.sample.Topology.Call;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * An incident, and how far it spreads: to whoever requires the culprit, diluted where only some
 * events call it.
 *
 * @param incident the incident
 * @param weights for each node the share of the trouble that arrives there, 0 to 1
 */
record Outbreak(Incident incident, List<Double> weights) {
  Outbreak {
    weights = List.copyOf(weights);
  }

  static Outbreak at(String service, Incident incident, Topology topology) {
    double[] weights = new double[topology.nodes().size()];
    for (int culprit : topology.nodes(Subject.service(service))) {
      weights[culprit] = 1;
    }
    for (int node : topology.calleesFirst()) {
      weights[node] = Math.max(weights[node], passedOn(topology, node, weights));
    }
    return new Outbreak(incident, DoubleStream.of(weights).boxed().toList());
  }

  private static double passedOn(Topology topology, int node, double[] weights) {
    double sum = 0;
    for (Call call : topology.calls().get(node)) {
      if (call.need() == Dependency.Need.REQUIRED) {
        sum += Math.min(1, call.rate()) * weights[call.target()];
      }
    }
    return Math.min(1, sum);
  }

  /** The share of the trouble that arrives at a node. */
  double weight(int node) {
    return weights.get(node);
  }

  boolean reaches(int node) {
    return weight(node) > 0;
  }

  Outbreak withPeak(double peak) {
    return new Outbreak(incident.withPeak(peak), weights);
  }
}
