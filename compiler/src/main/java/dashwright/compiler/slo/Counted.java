package dashwright.compiler.slo;

import dashwright.compiler.plan.SliPlan;
import dashwright.compiler.plan.SliPlan.Part;
import dashwright.compiler.resolve.Work;
import dashwright.dsl.model.Located;
import dashwright.dsl.model.Slo;
import java.util.Optional;

/**
 * Tells which metrics an SLO counts, without the rates that {@link Indicator} makes of them.
 *
 * @param indicator reads the SLIs of the environment
 */
public record Counted(Indicator indicator) {

  /** What an SLO counts, without scope; empty where the service's instrumentation does not tell. */
  public Optional<SliPlan> of(Slo slo) {
    if (slo.sli() instanceof Slo.Sli.Latency latency) {
      return indicator.work(slo).latency().flatMap(h -> latency(slo, h.value(), latency));
    }
    if (slo.sli() instanceof Slo.Sli.Good sli) {
      return Optional.of(ratio(Part.GOOD, sli.good(), sli.total()));
    }
    if (slo.sli() instanceof Slo.Sli.Bad sli) {
      return Optional.of(ratio(Part.BAD, sli.bad(), sli.total()));
    }
    return slo.sli() instanceof Slo.Sli.Up up
        ? Optional.of(new SliPlan.Gauge(up.gauge().value().strip()))
        : failures(indicator.work(slo));
  }

  private static Optional<SliPlan> failures(Work work) {
    return work.traffic()
        .flatMap(
            traffic ->
                work.errors()
                    .map(
                        errors -> new SliPlan.Counters(Part.BAD, errors.value(), traffic.value())));
  }

  /** The bucket of a classic histogram counts what is fast enough; a native one has no such. */
  private Optional<SliPlan> latency(Slo slo, String histogram, Slo.Sli.Latency latency) {
    return indicator.isNative(histogram)
        ? indicator.events(slo).map(e -> new SliPlan.Rates(Part.BAD, e.bad(), e.total()))
        : Optional.of(
            new SliPlan.Counters(
                Part.GOOD,
                indicator.bucket(histogram, latency.within()),
                Indicator.part(histogram, "_count", "")));
  }

  private static SliPlan ratio(Part part, Located<String> events, Located<String> total) {
    String counted = events.value().strip();
    String all = total.value().strip();
    return Indicator.isCounter(counted) && Indicator.isCounter(all)
        ? new SliPlan.Counters(part, counted, all)
        : new SliPlan.Rates(part, rate(counted), rate(all));
  }

  private static String rate(String promql) {
    return Indicator.isCounter(promql) ? Events.rate(promql) : promql;
  }
}
