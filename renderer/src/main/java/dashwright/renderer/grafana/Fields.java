package dashwright.renderer.grafana;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.LinePlan;
import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.QueryPlan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Field settings that several types of panel share. */
final class Fields {
  private Fields() {}

  /** How all values look. */
  static ObjectNode defaults(
      ChartPlan chart, String colourMode, ArrayNode mappings, ObjectNode thresholds) {
    ObjectNode defaults = Json.object().put("unit", chart.unit().id());
    decimals(chart).ifPresent(digits -> defaults.put("decimals", digits));
    chart.min().ifPresent(min -> defaults.set("min", Json.number(min)));
    chart.max().ifPresent(max -> defaults.set("max", Json.number(max)));
    defaults.put("noValue", Mappings.NO_DATA);
    defaults.set("color", Json.object().put("mode", colourMode));
    defaults.set("mappings", mappings);
    defaults.set("thresholds", thresholds);
    return defaults;
  }

  /** How a few single values look: coloured by where they stand, links to what they are about. */
  static ObjectNode ofValues(Board board, ChartPlan chart) {
    ObjectNode defaults =
        defaults(chart, "thresholds", Mappings.ofGaps(chart), Thresholds.ofValue(chart.lines()));
    return config(defaults, links(board, chart));
  }

  /** Settings of a panel. */
  static ObjectNode config(ObjectNode defaults, List<FieldOverride> overrides) {
    ObjectNode config = Json.object();
    config.set("defaults", defaults);
    config.set("overrides", Json.array(overrides.stream().map(FieldOverride::json).toList()));
    return config;
  }

  /** Links from the values of a query to the dashboard of what they are about. */
  static List<FieldOverride> links(Board board, ChartPlan chart) {
    List<FieldOverride> overrides = new ArrayList<>();
    for (QueryPlan query : chart.queries()) {
      link(board, query)
          .ifPresent(
              links -> overrides.add(FieldOverride.ofQuery(query.refId()).with("links", links)));
    }
    return overrides;
  }

  /** The link from the values of one query. */
  static Optional<ArrayNode> link(Board board, QueryPlan query) {
    return query
        .subject()
        .flatMap(board::dashboardOf)
        .map(found -> Json.array(Links.toDashboard(found.title(), found.uid())));
  }

  /** One digit more than the objective has; otherwise Grafana decides. */
  private static OptionalInt decimals(ChartPlan chart) {
    if (chart.queries().isEmpty() || !chart.queries().stream().allMatch(Fields::isSli)) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(
        chart.lines().stream()
            .filter(line -> line.kind() == LinePlan.Kind.OBJECTIVE)
            .mapToInt(line -> sliDecimals(line.value()))
            .max()
            .orElse(3));
  }

  /** Digits after the point of a percentage that is compared with this share. */
  static int sliDecimals(BigDecimal objective) {
    return Math.max(2, objective.stripTrailingZeros().scale() - 1);
  }

  private static boolean isSli(QueryPlan query) {
    return query.measure().quantity() == Measure.Quantity.SLI;
  }
}
