package dashwright.renderer.data.sample;

import dashwright.compiler.plan.SloPlan;
import dashwright.dsl.model.Dependency;
import dashwright.renderer.data.sample.Topology.Call;
import java.util.Arrays;

/**
 * The share of its events that usually fails at each node: its own failures, and those of the calls
 * it requires.
 */
final class Faults {
  /** Even where SLOs are generous, few events fail. */
  private static final double MOST = 0.001;

  private final Topology topology;
  private final Seed seed;
  private final double[] most;

  private Faults(Topology topology, Seed seed) {
    this.topology = topology;
    this.seed = seed;
    this.most = new double[topology.nodes().size()];
  }

  /** An error ratio for each node, well inside the budgets of the SLOs that count it. */
  static double[] of(Topology topology, Seed seed) {
    Faults faults = new Faults(topology, seed);
    faults.readBudgets();
    return faults.flowUp();
  }

  /** The share of its error budget that an SLO uses up in calm times. */
  static double use(SloPlan slo, Seed seed) {
    return seed.and("use").and(slo.id()).between(0.1, 0.45);
  }

  private void readBudgets() {
    Arrays.fill(most, Double.POSITIVE_INFINITY);
    for (SloPlan slo : topology.environment().slos()) {
      for (int node : topology.nodes(Topology.subject(slo))) {
        most[node] = Math.min(most[node], use(slo, seed) * slo.budget().doubleValue());
      }
    }
  }

  private double[] flowUp() {
    double[] errors = new double[most.length];
    for (int node : topology.calleesFirst()) {
      String name = topology.nodes().get(node).subject().id();
      double own = seed.and("errors").and(name).between(0.00002, 0.0002, Seed.Scale.LOG);
      double all = own + passedOn(node, errors);
      errors[node] = most[node] < MOST ? most[node] : Math.min(MOST, all);
    }
    return errors;
  }

  private double passedOn(int node, double[] errors) {
    double sum = 0;
    for (Call call : topology.calls().get(node)) {
      if (call.need() == Dependency.Need.REQUIRED) {
        sum += Math.min(1, call.rate()) * errors[call.target()];
      }
    }
    return sum;
  }
}
