package dashwright.renderer.html.page;

import dashwright.dsl.model.Chart;
import dashwright.renderer.chart.Figure;
import dashwright.renderer.chart.Ink;
import dashwright.renderer.chart.Trace;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Makes the legend of a chart: a table in the page, not a part of the drawing. */
final class Legend {
  private Legend() {}

  static List<LegendRow> rows(Figure figure) {
    return figure.traces().stream().map(trace -> row(figure, trace)).toList();
  }

  private static LegendRow row(Figure figure, Trace trace) {
    return new LegendRow(
        trace.name(),
        trace.ink().colour(),
        figure.plan().type() == Chart.Type.STATE ? "none" : mark(trace.ink()),
        trace.reference(),
        toggles(figure.plan().type()),
        text(figure, trace.numbers().last(), "no data"),
        text(figure, trace.numbers().least(), ""),
        text(figure, trace.numbers().greatest(), ""));
  }

  private static String text(Figure figure, OptionalDouble value, String none) {
    return value.isPresent() ? figure.format().even(value.getAsDouble()) : none;
  }

  /** Rows of cells do not come and go. */
  private static boolean toggles(Chart.Type type) {
    return type == Chart.Type.TIMESERIES || type == Chart.Type.BARS;
  }

  private static String mark(Ink ink) {
    return switch (ink.form()) {
      case BAR -> "block";
      case LINE, SHADED, REFERENCE, STACKED, STACKED_FAILURE ->
          ink.dash().name().toLowerCase(Locale.ROOT).replace('_', '-');
    };
  }
}
