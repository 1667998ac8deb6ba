package dashwright.renderer.html.page;

import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.DashboardPlan;
import dashwright.dsl.model.Chart;
import dashwright.renderer.chart.Description;
import dashwright.renderer.chart.Figure;
import dashwright.renderer.chart.Figures;
import dashwright.renderer.chart.Moments;
import dashwright.renderer.chart.Size;
import dashwright.renderer.data.DataSource;
import dashwright.renderer.data.TimeGrid;
import dashwright.renderer.html.page.ChangePage.Drawing;
import dashwright.renderer.html.page.ChangePage.Pair;
import dashwright.renderer.text.TimeText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Draws a chart before and after, on the same data and, where the unit is the same, axis. */
public final class ChangeFigures {
  /** What changed shows whole charts: there is nothing to choose. */
  private static final Choices NO_CHOICES = new Choices(List.of());

  /**
   * A chart on one side.
   *
   * @param dashboard its dashboard
   * @param chart the chart
   * @param data where values come from
   */
  public record Side(DashboardPlan dashboard, ChartPlan chart, DataSource data) {
    Figure figure() {
      TimeGrid grid = new TimeGrid(data.info().until(), dashboard.range(), dashboard.step());
      return new Figures(data, grid, Moments.of(dashboard, grid, data)).of(chart, Size.LARGE);
    }
  }

  private ChangeFigures() {}

  /** The pair; at least one side must be there. */
  public static Pair of(Optional<Side> before, Optional<Side> after, TimeText times) {
    Optional<Figure> base = before.map(Side::figure);
    Optional<Figure> head = after.map(Side::figure);
    if (base.isPresent() && head.isPresent()) {
      Figure left = base.get().comparedTo(head.get());
      Figure right = head.get().comparedTo(base.get());
      boolean same = left.scale().equals(right.scale());
      return new Pair(
          Optional.of(drawing("Before", left, times)),
          Optional.of(drawing("After", right, times)),
          same ? "Both on the same sample data and axis." : "The axes differ: so does the unit.");
    }
    return new Pair(
        base.map(figure -> drawing("Before", figure, times)),
        head.map(figure -> drawing("After", figure, times)),
        "On sample data.");
  }

  private static Drawing drawing(String side, Figure figure, TimeText times) {
    Chart.Type type = figure.plan().type();
    boolean plotted =
        type == Chart.Type.TIMESERIES || type == Chart.Type.HEATMAP || type == Chart.Type.STATE;
    String caption = side + ": " + figure.plan().title();
    return new Drawing(
        caption, Description.of(figure, times), plotted && !figure.empty() ? json(figure) : "");
  }

  private static String json(Figure figure) {
    TimeGrid grid = figure.grid();
    return ScriptText.of(
        json -> {
          json.writeStartObject();
          json.writeNumberField("start", grid.start().getEpochSecond());
          json.writeFieldName("step");
          ScriptText.exact(json, grid.step().toMillis() / 1000.0);
          json.writeNumberField("points", grid.points());
          json.writeFieldName("figure");
          json.writeRawValue(FigureJson.of(figure, NO_CHOICES));
          json.writeEndObject();
        });
  }

  /** What scripts need to know of the zone, for all times from one to another. */
  public static String zone(TimeText times, Instant from, Instant to) {
    return ScriptText.of(
        json -> {
          json.writeStartObject();
          json.writeNumberField("start", from.getEpochSecond());
          json.writeNumberField("step", 60);
          json.writeNumberField("points", 2);
          json.writeStringField("zone", times.label());
          json.writeArrayFieldStart("offsets");
          for (TimeText.Offset offset : times.offsets(from, to)) {
            json.writeStartArray();
            json.writeNumber(offset.from());
            json.writeNumber(offset.seconds());
            json.writeEndArray();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }
}
