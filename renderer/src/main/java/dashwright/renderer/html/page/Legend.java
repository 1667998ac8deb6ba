package dashwright.renderer.html.page;

import dashwright.compiler.plan.LinePlan;
import dashwright.dsl.model.Chart;
import dashwright.renderer.chart.Figure;
import dashwright.renderer.chart.Ink;
import dashwright.renderer.chart.LineMark;
import dashwright.renderer.chart.Trace;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Makes the legend of a chart: a table in the page, not a part of the drawing. */
final class Legend {
  private Legend() {}

  /** A row for each series, then one for the objective. */
  static List<LegendRow> rows(Figure figure) {
    Stream<LegendRow> lines =
        figure.lines().stream()
            .filter(line -> line.plan().kind() == LinePlan.Kind.OBJECTIVE)
            .map(Legend::row);
    return Stream.concat(figure.traces().stream().map(trace -> row(figure, trace)), lines).toList();
  }

  private static LegendRow row(LineMark line) {
    String name = line.meaning();
    return new LegendRow(
        name, line.ink().colour(), mark(line.ink()), LegendRow.Use.COMPARED, "", "", "");
  }

  private static LegendRow row(Figure figure, Trace trace) {
    return new LegendRow(
        trace.name(),
        trace.ink().colour(),
        figure.plan().type() == Chart.Type.STATE ? "none" : mark(trace.ink()),
        use(figure, trace),
        text(figure, trace.numbers().last(), "no data"),
        text(figure, trace.numbers().least(), ""),
        text(figure, trace.numbers().greatest(), ""));
  }

  private static String text(Figure figure, OptionalDouble value, String none) {
    return value.isPresent() ? figure.format().even(value.getAsDouble()) : none;
  }

  /** Rows of cells do not come and go. */
  private static LegendRow.Use use(Figure figure, Trace trace) {
    boolean toggles =
        switch (figure.plan().type()) {
          case TIMESERIES, BARS -> true;
          case STAT, GAUGE, TABLE, HEATMAP, STATE, TEXT -> false;
        };
    if (trace.reference()) {
      return toggles ? LegendRow.Use.REFERENCE : LegendRow.Use.COMPARED;
    }
    return toggles ? LegendRow.Use.TOGGLED : LegendRow.Use.FIXED;
  }

  private static String mark(Ink ink) {
    return switch (ink.form()) {
      case BAR -> "block";
      case LINE, SHADED, REFERENCE, STACKED, STACKED_FAILURE ->
          ink.dash().name().toLowerCase(Locale.ROOT).replace('_', '-');
    };
  }
}
