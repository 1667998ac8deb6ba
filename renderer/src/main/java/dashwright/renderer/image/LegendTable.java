package dashwright.renderer.image;

import dashwright.renderer.chart.Figure;
import dashwright.renderer.chart.Numbers;
import dashwright.renderer.chart.Trace;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.OptionalDouble;

/** Below a plot: each series with its last, least and greatest value. */
final class LegendTable {
  private static final int ROW = 18;
  private static final int MOST = 8;
  private static final int COLUMN = 96;
  private static final String NO_DATA = "no data";

  private final Figure figure;

  LegendTable(Figure figure) {
    this.figure = figure;
  }

  private List<Trace> shown() {
    return figure.traces().subList(0, Math.min(MOST, figure.traces().size()));
  }

  int height() {
    int rows = shown().size() + (figure.traces().size() > MOST ? 1 : 0);
    return rows == 0 ? 0 : (rows + 1) * ROW;
  }

  void draw(Sheet sheet, double top) {
    if (figure.traces().isEmpty()) {
      return;
    }
    double y = top + ROW - 5;
    double right = Sheet.WIDTH - Sheet.MARGIN;
    String[] heads = {"max", "min", "last"};
    for (int i = 0; i < heads.length; i++) {
      sheet.textBefore(heads[i], right - i * COLUMN, y, Lettering.SMALL, "mute");
    }
    for (Trace trace : shown()) {
      y += ROW;
      row(sheet, trace, y, right);
    }
    if (figure.traces().size() > MOST) {
      String rest = "and " + (figure.traces().size() - MOST) + " more";
      sheet.text(rest, Plots.LEFT, y + ROW, Lettering.SMALL, "mute", 400);
    }
  }

  private void row(Sheet sheet, Trace trace, double y, double right) {
    sheet.graphics().setPaint(sheet.palette().of(trace.ink().colour()));
    sheet.graphics().setStroke(Strokes.of(trace.ink().dash(), 3));
    sheet.graphics().draw(new Line2D.Double(Plots.LEFT - 28, y - 4, Plots.LEFT - 6, y - 4));
    double room = right - 3 * COLUMN - Plots.LEFT;
    sheet.text(trace.name(), Plots.LEFT, y, Lettering.BODY, "text", room);
    Numbers numbers = trace.numbers();
    List<OptionalDouble> values = List.of(numbers.greatest(), numbers.least(), numbers.last());
    for (int i = 0; i < values.size(); i++) {
      sheet.textBefore(text(values.get(i)), right - i * COLUMN, y, Lettering.BODY, "text");
    }
  }

  private String text(OptionalDouble value) {
    return value.isPresent() ? figure.format().even(value.getAsDouble()) : NO_DATA;
  }
}
