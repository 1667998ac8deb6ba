package dashwright.renderer.image;

import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Unit;
import dashwright.renderer.chart.Figure;
import dashwright.renderer.chart.Ink.Dash;
import dashwright.renderer.chart.LineMark;
import dashwright.renderer.chart.Trace;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.jfree.chart.annotations.XYShapeAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.XYPlot;

/**
 * Rows of cells: heat maps, and states over time.
 *
 * @param figure what is drawn
 * @param palette the colours
 */
record Cells(Figure figure, Palette palette) {
  private static final double TALL = 0.9;

  /** A text needs this share of the time axis. */
  private static final double READABLE = 0.08;

  /** Where a row stands. */
  static double place(Figure figure, int row) {
    return figure.plan().type() == Chart.Type.STATE ? figure.traces().size() - 1.0 - row : row;
  }

  void on(XYPlot plot) {
    for (int row = 0; row < figure.traces().size(); row++) {
      if (figure.plan().type() == Chart.Type.STATE) {
        states(plot, row);
      } else {
        heat(plot, row);
      }
    }
  }

  private double seconds(int index) {
    return figure.grid().start().getEpochSecond()
        + index * figure.grid().step().toMillis() / 1000.0;
  }

  private void heat(XYPlot plot, int row) {
    Trace trace = figure.traces().get(row);
    double most =
        figure.traces().stream().mapToDouble(t -> t.numbers().greatest().orElse(0)).max().orElse(0);
    for (int i = 0; i < trace.series().size(); i++) {
      double value = trace.series().value(i);
      if (value > 0) {
        Color fill = palette.of("s1", 0.12 + 0.88 * Math.sqrt(value / most));
        rectangle(plot, Math.max(0, i - 1), i, row, fill, Optional.empty());
      }
    }
  }

  /** Runs of equal values; each says its value. */
  private void states(XYPlot plot, int row) {
    Trace trace = figure.traces().get(row);
    int size = trace.series().size();
    for (int from = 0, i = 1; i <= size; i++) {
      double value = trace.series().value(from);
      if (i == size || Double.compare(trace.series().value(i), value) != 0) {
        if (!Double.isNaN(value)) {
          state(plot, from, Math.min(i, size - 1), row, value);
        }
        from = i;
      }
    }
  }

  private void state(XYPlot plot, int from, int to, int row, double value) {
    Optional<LineMark> beyond = figure.crossed(value);
    String token =
        beyond
            .map(line -> line.ink().colour())
            .orElse(isTruth() ? (value == 0 ? "exh" : "ok") : "good");
    String fill = palette.has(token + "bg") ? token + "bg" : "sunk";
    rectangle(plot, from, to, row, palette.of(fill), Optional.of(palette.of(token)));
    double share = (to - from) / (double) Math.max(1, figure.grid().points() - 1);
    if (share > READABLE) {
      XYTextAnnotation text =
          new XYTextAnnotation(
              figure.format().brief(value), (seconds(from) + seconds(to)) / 2, place(figure, row));
      text.setFont(Lettering.SMALL);
      text.setPaint(palette.of(token.equals("good") ? "text" : token));
      plot.addAnnotation(text);
    }
  }

  private boolean isTruth() {
    return figure.plan().unit() == Unit.BOOL
        || figure.plan().unit() == Unit.BOOL_YES_NO
        || figure.plan().unit() == Unit.BOOL_ON_OFF;
  }

  private void rectangle(
      XYPlot plot, int from, int to, int row, Color fill, Optional<Color> outline) {
    double x = seconds(from);
    Rectangle2D shape =
        new Rectangle2D.Double(
            x, place(figure, row) - TALL / 2, Math.max(1e-9, seconds(to) - x), TALL);
    plot.addAnnotation(
        new XYShapeAnnotation(
            shape, Strokes.of(Dash.SOLID, 1), outline.orElse(palette.of("card", 0)), fill));
  }
}
