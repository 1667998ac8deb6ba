package dashwright.renderer.data.sample;

import dashwright.compiler.plan.SloPlan;
import dashwright.compiler.plan.Subject;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * An outage of long ago that overspent one SLO's budget by a few per cent.
 *
 * @param nodes what failed
 * @param outage when, and how much of it
 */
record Overspending(List<Integer> nodes, Incident outage) {
  /** It lasts this many times the budget's length, so that about a quarter of all events fails. */
  private static final double BUDGETS = 4;

  private static final double MOST = 0.8;

  Overspending {
    nodes = List.copyOf(nodes);
  }

  /**
   * Chooses the SLO among those that the current incident does not reach: if there are such, one on
   * which nothing else depends.
   *
   * @param flows what passes through each node without the outage
   */
  static Optional<Overspending> of(
      Topology topology, Outbreaks outbreaks, List<NodeFlow> flows, Seed seed, long now) {
    List<SloPlan> calm =
        topology.environment().slos().stream()
            .filter(slo -> isCalm(slo, topology, outbreaks, now))
            .toList();
    List<SloPlan> alone = calm.stream().filter(slo -> isAlone(slo, topology)).toList();
    List<SloPlan> candidates = alone.isEmpty() ? calm : alone;
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    Seed own = seed.and("overspent");
    SloPlan slo = candidates.get(own.index(candidates.size()));
    List<Integer> nodes = topology.nodes(Topology.subject(slo));
    List<NodeFlow> parts = nodes.stream().map(flows::get).toList();
    return Optional.of(new Overspending(nodes, outage(slo, parts, own, now)));
  }

  private static boolean isCalm(SloPlan slo, Topology topology, Outbreaks outbreaks, long now) {
    List<Integer> nodes = topology.nodes(Topology.subject(slo));
    return !Ceilings.countsDurations(slo)
        && now - SloTerms.of(slo).start(now) >= Times.DAY
        && !nodes.isEmpty()
        && nodes.stream().noneMatch(outbreaks::currentlyReach);
  }

  private static boolean isAlone(SloPlan slo, Topology topology) {
    List<Integer> nodes = topology.nodes(Topology.subject(slo));
    return !topology.required(Subject.service(slo.service()))
        && !topology.required(Topology.subject(slo))
        && topology.environment().slos().stream()
            .filter(other -> !other.id().equals(slo.id()))
            .flatMap(other -> topology.nodes(Topology.subject(other)).stream())
            .noneMatch(nodes::contains);
  }

  /**
   * Solves for the peak with which the bad events of the whole window are just above the budget.
   */
  private static Incident outage(SloPlan slo, List<NodeFlow> flows, Seed seed, long now) {
    SloTerms terms = SloTerms.of(slo);
    long start = terms.start(now);
    long elapsed = now - start;
    long from = start + (long) (elapsed * seed.and("start").between(0.25, 0.45));
    double length = elapsed * Math.min(0.25, BUDGETS * terms.budget());
    Incident whole =
        Incident.of(from, from + Math.max(Times.HOUR, (long) length), 1, seed.and("noise"));
    double allowed = seed.and("by").between(1.03, 1.1) * terms.budget();
    double all = sum(flows, flow -> flow.between(start, now, Mix.ALL));
    double bad = sum(flows, flow -> flow.between(start, now, Mix.FAILED));
    double down =
        sum(
            flows,
            flow ->
                new Totals((time, into) -> into[0] = flow.traffic(time) * whole.errors(time), now)
                    .between(start, now, Mix.ALL));
    return whole.withPeak(Math.min(MOST, Math.max(0, (allowed * all - bad) / down)));
  }

  private static double sum(List<NodeFlow> flows, ToDoubleFunction<NodeFlow> value) {
    return flows.stream().mapToDouble(value).sum();
  }
}
