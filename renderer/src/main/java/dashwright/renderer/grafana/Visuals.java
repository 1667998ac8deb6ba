package dashwright.renderer.grafana;

import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.SectionPlan;
import java.util.Optional;

/** The panel for a chart. */
final class Visuals {
  private Visuals() {}

  static Visual of(Board board, SectionPlan section, ChartPlan chart) {
    return switch (chart.type()) {
      case TIMESERIES -> new TimeseriesVisual(board, chart);
      case STAT -> new StatVisual(board, chart);
      case GAUGE -> new GaugeVisual(board, chart);
      case BARS ->
          isNow(chart) ? new BarGaugeVisual(board, chart) : new TimeseriesVisual(board, chart);
      case TABLE -> table(board, section, chart);
      case HEATMAP -> new HeatmapVisual(chart);
      case STATE -> new StateVisual(board, chart);
      case TEXT -> new TextVisual(chart);
    };
  }

  /** Whether a chart has an axis of time, where events can stand. */
  static boolean overTime(ChartPlan chart) {
    return switch (chart.type()) {
      case TIMESERIES, HEATMAP, STATE -> true;
      case BARS -> !isNow(chart);
      case STAT, GAUGE, TABLE, TEXT -> false;
    };
  }

  private static boolean isNow(ChartPlan chart) {
    return chart.queries().stream()
        .allMatch(query -> query.evaluation() == QueryPlan.Evaluation.INSTANT);
  }

  private static Visual table(Board board, SectionPlan section, ChartPlan chart) {
    Optional<Visual> slos =
        section.role() == SectionPlan.Role.SLO_TABLE
            ? SloTableVisual.of(board, chart)
            : Optional.empty();
    return slos.orElseGet(() -> new TableVisual(board, chart));
  }
}
