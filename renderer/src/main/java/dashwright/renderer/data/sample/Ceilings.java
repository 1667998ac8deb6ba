package dashwright.renderer.data.sample;

import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.LinePlan;
import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.SloPlan;
import dashwright.compiler.promql.Matcher;
import dashwright.compiler.promql.Selectors;
import dashwright.dsl.model.Metric;
import dashwright.dsl.model.Threshold;
import dashwright.dsl.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** How slow nodes may usually be: calm times stay below thresholds and inside budgets. */
final class Ceilings {
  /** Far enough below a line that noise does not cross it, near enough that an incident may. */
  private static final double CALM = 0.65;

  private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

  private final Topology topology;
  private final Seed seed;
  private final List<Ceiling> ceilings = new ArrayList<>();

  private Ceilings(Topology topology, Seed seed) {
    this.topology = topology;
    this.seed = seed;
  }

  static List<Ceiling> of(Topology topology, Seed seed) {
    Ceilings all = new Ceilings(topology, seed);
    topology.environment().dashboards().forEach(dashboard -> dashboard.charts().forEach(all::read));
    topology.environment().slos().forEach(all::read);
    return all.ceilings;
  }

  /** Whether bad means slow: then an SLO's bad events come from a histogram. */
  static boolean countsDurations(SloPlan slo) {
    return slo.bad().contains("_bucket") || slo.bad().contains("histogram_fraction");
  }

  private void read(ChartPlan chart) {
    if (chart.unit().dimension() != Unit.Dimension.TIME) {
      return;
    }
    double second = chart.unit().factor().doubleValue();
    for (QueryPlan query : chart.queries()) {
      Measure measure = query.measure();
      if (query.subject().isPresent() && measure.quantile().isPresent()) {
        double share = 1 - measure.quantile().get().doubleValue();
        List<Integer> nodes = topology.nodes(query.subject().get());
        for (LinePlan line : chart.lines()) {
          if (line.kind() == LinePlan.Kind.THRESHOLD && line.side() == Threshold.Side.ABOVE) {
            double limit = CALM * line.value().doubleValue() * second;
            ceilings.add(new Ceiling(nodes, limit, share));
          }
        }
      }
    }
  }

  private void read(SloPlan slo) {
    OptionalDouble bound = bound(slo);
    if (bound.isPresent()) {
      double share = Faults.use(slo, seed) * slo.budget().doubleValue();
      ceilings.add(new Ceiling(topology.nodes(Topology.subject(slo)), bound.getAsDouble(), share));
    }
  }

  /** The bound of the bucket that an SLO counts, in seconds. */
  private OptionalDouble bound(SloPlan slo) {
    for (Selectors.Selector selector : Selectors.of(slo.bad())) {
      for (Matcher matcher : selector.matchers()) {
        java.util.regex.Matcher number = NUMBER.matcher(matcher.value());
        if (matcher.label().equals("le") && number.find()) {
          return OptionalDouble.of(Double.parseDouble(number.group()) * second(selector.metric()));
        }
      }
    }
    return OptionalDouble.empty();
  }

  private double second(String bucket) {
    Optional<Metric> histogram =
        topology.environment().metrics().stream()
            .filter(metric -> bucket.equals(metric.name() + "_bucket"))
            .findFirst();
    return histogram.map(metric -> metric.unit().factor().doubleValue()).orElse(1.0);
  }
}
