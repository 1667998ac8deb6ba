package dashwright.renderer.data.sample;

import dashwright.compiler.plan.SloPlan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What each SLO counts: the events of its service or endpoint, failed or too slow. */
final class SloFlows {
  private final Map<String, Flow> flows = new LinkedHashMap<>();

  /**
   * Makes the flows of all SLOs.
   *
   * @param subject what passes through the thing that an SLO is about
   */
  SloFlows(Topology topology, Function<SloPlan, Optional<Flow>> subject, Seed seed, long now) {
    for (SloPlan slo : topology.environment().slos()) {
      subject.apply(slo).ifPresent(flow -> flows.put(slo.id(), counted(slo, flow, seed, now)));
    }
  }

  Optional<Flow> flow(String slo) {
    return Optional.ofNullable(flows.get(slo));
  }

  /** Whether bad means slow: then its bad events come from a histogram. */
  static boolean countsDurations(SloPlan slo) {
    return slo.bad().contains("_bucket") || slo.bad().contains("histogram_fraction");
  }

  private static Flow counted(SloPlan slo, Flow flow, Seed seed, long now) {
    double usual = Faults.use(slo, seed) * slo.budget().doubleValue();
    return countsDurations(slo)
        ? new SlowFlow(flow, usual, seed.and("slo").and(slo.id()), now)
        : flow;
  }
}
