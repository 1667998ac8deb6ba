package dashwright.renderer.image;

import dashwright.renderer.chart.Figure;
import dashwright.renderer.chart.Ink.Dash;
import dashwright.renderer.chart.Trace;
import dashwright.renderer.data.TimeGrid;
import dashwright.renderer.image.FixedAxis.Mark;
import dashwright.renderer.text.TimeText;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;

/**
 * Makes plots over time.
 *
 * @param figure what is drawn
 * @param times how times are written
 * @param palette the colours
 */
record Plots(Figure figure, TimeText times, Palette palette) {
  /** Room for labels that stand at the edge of the time axis. */
  private static final double MARGIN = 24;

  static final double LEFT = 90;

  XYPlot of(double width, double height) {
    return switch (figure.plan().type()) {
      case HEATMAP, STATE -> cells(width, height);
      case TIMESERIES, BARS, STAT, GAUGE, TABLE, TEXT -> course(width, height);
    };
  }

  private XYPlot course(double width, double height) {
    ValueMarks values = new ValueMarks(figure.scale());
    XYPlot plot = frame(new FixedAxis(values.least(), values.most(), values.of(figure), palette));
    Markers markers = new Markers(figure, palette, width, height);
    markers.gaps(plot);
    new Layers(plot, figure, palette).add();
    markers.lines(plot);
    markers.moments(plot);
    return plot;
  }

  /** A row for each series; of states the first one on top. */
  private XYPlot cells(double width, double height) {
    List<Mark> rows = new ArrayList<>();
    List<Trace> traces = figure.traces();
    for (int row = 0; row < traces.size(); row++) {
      String name = Lettering.fitting(traces.get(row).name(), Lettering.SMALL, LEFT - 14);
      rows.add(new Mark(Cells.place(figure, row), name));
    }
    XYPlot plot = frame(new FixedAxis(-0.5, traces.size() - 0.5, rows, palette));
    plot.setRangeGridlinesVisible(false);
    // Without a renderer JFreeChart draws no markers.
    plot.setRenderer(new XYLineAndShapeRenderer());
    new Cells(figure, palette).on(plot);
    Markers markers = new Markers(figure, palette, width, height);
    markers.gaps(plot);
    markers.momentsAbove(plot, -0.5, traces.size() - 0.5);
    return plot;
  }

  private XYPlot frame(ValueAxis values) {
    TimeGrid grid = figure.grid();
    XYPlot plot = new XYPlot();
    plot.setDomainAxis(
        new FixedAxis(
            grid.start().toEpochMilli() / 1000.0,
            grid.end().toEpochMilli() / 1000.0,
            TimeMarks.of(grid, times),
            palette));
    values.setFixedDimension(LEFT);
    values.setAxisLineVisible(false);
    values.setTickMarksVisible(false);
    plot.setRangeAxis(values);
    plot.setBackgroundPaint(palette.of("card"));
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(palette.of("grid"));
    plot.setRangeGridlineStroke(Strokes.of(Dash.SOLID, 1));
    plot.setOutlineVisible(false);
    plot.setInsets(new RectangleInsets(4, 4, 4, MARGIN));
    return plot;
  }
}
