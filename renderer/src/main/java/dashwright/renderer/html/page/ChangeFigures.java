package dashwright.renderer.html.page;

import dashwright.dsl.model.Chart;
import dashwright.renderer.chart.Description;
import dashwright.renderer.chart.Figure;
import dashwright.renderer.chart.FigurePair;
import dashwright.renderer.data.TimeGrid;
import dashwright.renderer.html.page.ChangePage.Drawing;
import dashwright.renderer.html.page.ChangePage.Pair;
import dashwright.renderer.text.TimeText;
import java.time.Instant;
import java.util.List;

/** Charts before and after, as a report of changes draws them. */
public final class ChangeFigures {
  /** What changed shows whole charts: there is nothing to choose. */
  private static final Choices NO_CHOICES = new Choices(List.of());

  private ChangeFigures() {}

  /**
   * The pair as a page shows it.
   *
   * @param figures the charts
   * @param first what the first side is called
   * @param second what the second side is called
   * @param times how times are written
   */
  public static Pair of(FigurePair figures, String first, String second, TimeText times) {
    return new Pair(
        figures.before().map(figure -> drawing(first, figure, times)),
        figures.after().map(figure -> drawing(second, figure, times)),
        figures.note());
  }

  private static Drawing drawing(String side, Figure figure, TimeText times) {
    Chart.Type type = figure.plan().type();
    boolean plotted =
        type == Chart.Type.TIMESERIES || type == Chart.Type.HEATMAP || type == Chart.Type.STATE;
    String caption = side + ": " + figure.plan().title();
    return plotted && !figure.empty()
        ? new Drawing(caption, Description.of(figure, times), json(figure))
        : new Drawing(caption, Description.sentence(figure, times), "");
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
