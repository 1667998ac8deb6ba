package dashwright.renderer.grafana;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.LinePlan;
import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.QueryPlan;
import dashwright.dsl.model.Chart;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far an axis goes at least: thresholds do not extend it by themselves, and an amount starts at
 * zero.
 */
final class AxisRoom {
  private static final BigDecimal MARGIN = new BigDecimal("1.1");

  private AxisRoom() {}

  static void put(ChartPlan chart, ObjectNode custom) {
    if (chart.min().isEmpty()) {
      lowest(chart).ifPresent(low -> custom.set("axisSoftMin", Json.number(low)));
    }
    if (chart.max().isEmpty()) {
      highest(chart).ifPresent(high -> custom.set("axisSoftMax", Json.number(high)));
    }
  }

  private static Optional<BigDecimal> highest(ChartPlan chart) {
    Optional<BigDecimal> line = lineValues(chart).max(BigDecimal::compareTo);
    if (isShareOfGood(chart)) {
      return Optional.of(BigDecimal.ONE);
    }
    return line.filter(value -> value.signum() > 0).map(value -> value.multiply(MARGIN));
  }

  private static Optional<BigDecimal> lowest(ChartPlan chart) {
    Optional<BigDecimal> line = lineValues(chart).min(BigDecimal::compareTo);
    if (isShareOfGood(chart)) {
      // As much room below the objective as there is above it.
      return line.map(value -> value.multiply(BigDecimal.valueOf(2)).subtract(BigDecimal.ONE));
    }
    if (line.isPresent() && line.get().signum() < 0) {
      return Optional.of(line.get().multiply(MARGIN));
    }
    boolean amount = chart.queries().stream().allMatch(AxisRoom::isAmount);
    return amount && chart.scale() == Chart.Scale.LINEAR
        ? Optional.of(BigDecimal.ZERO)
        : Optional.empty();
  }

  private static Stream<BigDecimal> lineValues(ChartPlan chart) {
    return chart.lines().stream().map(LinePlan::value);
  }

  private static boolean isShareOfGood(ChartPlan chart) {
    return !chart.queries().isEmpty()
        && chart.queries().stream()
            .allMatch(query -> query.measure().quantity() == Measure.Quantity.SLI);
  }

  private static boolean isAmount(QueryPlan query) {
    return switch (query.measure().quantity()) {
      case TRAFFIC,
          SUCCESSES,
          FAILURES,
          ERROR_RATIO,
          LATENCY,
          BURN_RATE,
          BAD_EVENTS,
          ALL_EVENTS,
          HEALTH,
          SATURATION ->
          true;
      case SLI, BUDGET_LEFT, BUDGET_MINUTES, EVEN_PACE, LEVEL -> false;
    };
  }
}
