package dashwright.renderer.grafana;

import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.QueryPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the series of each query of a chart look. */
final class SeriesStyles {
  private final Board board;
  private final ChartPlan chart;

  SeriesStyles(Board board, ChartPlan chart) {
    this.board = board;
    this.chart = chart;
  }

  /** Styles and links, for queries that have any. */
  List<FieldOverride> overrides() {
    List<FieldOverride> overrides = new ArrayList<>();
    for (QueryPlan query : chart.queries()) {
      FieldOverride override = FieldOverride.ofQuery(query.refId());
      style(query, override);
      Fields.link(board, query).ifPresent(links -> override.with("links", links));
      if (!override.isEmpty()) {
        overrides.add(override);
      }
    }
    return overrides;
  }

  private void style(QueryPlan query, FieldOverride override) {
    SeriesStyle style = SeriesStyle.of(query.measure());
    colour(query, style).ifPresent(override::colour);
    if (!chart.stack() && !style.line().equals(LineStyle.SOLID)) {
      override.with("custom.lineStyle", style.line().json());
    }
    if (!chart.stack() && style.fill() > 0 && isAlone(query)) {
      override.with("custom.fillOpacity", Json.number(style.fill()));
    }
  }

  /** A colour stands for one series only; several of a kind take Grafana's palette. */
  private Optional<String> colour(QueryPlan query, SeriesStyle style) {
    return style.colour().filter(colour -> query.labels().isEmpty() && isAlone(query));
  }

  private boolean isAlone(QueryPlan query) {
    Optional<String> colour = SeriesStyle.of(query.measure()).colour();
    return chart.queries().stream()
            .filter(other -> SeriesStyle.of(other.measure()).colour().equals(colour))
            .count()
        == 1;
  }
}
