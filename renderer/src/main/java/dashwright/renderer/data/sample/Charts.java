package dashwright.renderer.data.sample;

import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.LinePlan;
import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.QueryPlan;
import dashwright.dsl.model.Threshold;
import dashwright.dsl.model.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the charts of an environment tell about their queries: units and lines, which a query alone
 * does not have.
 */
final class Charts {

  /**
   * What a chart tells.
   *
   * @param unit the unit of the values
   * @param lines its thresholds
   */
  record Facts(Unit unit, List<LinePlan> lines) {
    Facts {
      lines = List.copyOf(lines);
    }

    /** The lines with trouble on this side. */
    List<Double> limits(Threshold.Side side) {
      return lines.stream()
          .filter(line -> line.kind() == LinePlan.Kind.THRESHOLD && line.side() == side)
          .map(line -> line.value().doubleValue())
          .toList();
    }
  }

  private final Map<String, Facts> facts = new LinkedHashMap<>();
  private final List<QueryPlan> latencies = new ArrayList<>();
  private final Set<String> levels = new LinkedHashSet<>();

  private final Meanings meanings;

  Charts(EnvironmentPlan environment, Meanings meanings) {
    this.meanings = meanings;
    for (DashboardPlan dashboard : environment.dashboards()) {
      dashboard.charts().forEach(this::read);
    }
  }

  private void read(ChartPlan chart) {
    Facts told = new Facts(chart.unit(), chart.lines());
    for (QueryPlan drawn : chart.queries()) {
      QueryPlan query = meanings.of(drawn).query();
      keys(query).forEach(key -> facts.putIfAbsent(key, told));
      if (query.measure().quantity() == Measure.Quantity.LATENCY) {
        latencies.add(query);
      } else if (query.measure().quantity() == Measure.Quantity.LEVEL) {
        levels.add(Fold.core(query.template()));
      }
    }
  }

  /** What the chart of a query tells, or a chart with the same query at another step. */
  Optional<Facts> facts(QueryPlan query) {
    return keys(query).stream()
        .flatMap(key -> Optional.ofNullable(facts.get(key)).stream())
        .findFirst();
  }

  /** The cores of all queries of levels, as drawn. */
  List<String> levels() {
    return List.copyOf(levels);
  }

  /** How slow nodes may usually be, so that calm times stay below the lines of their charts. */
  List<Ceiling> ceilings(Topology topology) {
    List<Ceiling> ceilings = new ArrayList<>();
    for (QueryPlan query : latencies) {
      for (double limit : facts(query).orElseThrow().limits(Threshold.Side.ABOVE)) {
        query
            .subject()
            .map(topology::nodes)
            .ifPresent(
                nodes ->
                    ceilings.add(
                        new Ceiling(
                            nodes,
                            Latency.quantile(query),
                            limit / Latency.perSecond(facts(query)))));
      }
    }
    return ceilings;
  }

  /**
   * The text, the text at any step; of a latency also its histogram, whose unit is the same in all
   * charts.
   */
  private static List<String> keys(QueryPlan query) {
    List<String> keys = new ArrayList<>(List.of(query.promql(), Fold.core(query.template())));
    if (query.measure().quantity() == Measure.Quantity.LATENCY) {
      Latency.histogram(query).ifPresent(keys::add);
    }
    return keys;
  }
}
