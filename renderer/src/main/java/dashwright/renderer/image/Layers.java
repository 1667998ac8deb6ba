package dashwright.renderer.image;

import dashwright.renderer.chart.Figure;
import dashwright.renderer.chart.Ink;
import dashwright.renderer.chart.Trace;
import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.IntervalXYDataset;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * Puts the series of a figure on a plot, one layer each. A gap ends a line; it is never bridged.
 */
final class Layers {
  /** The share of a step that the bars of a time take. */
  private static final double BARS = 0.78;

  private static final Ellipse2D POINT = new Ellipse2D.Double(-2, -2, 4, 4);

  private final XYPlot plot;
  private final Figure figure;
  private final ValueMarks places;
  private final Palette palette;
  private final double[] base;

  Layers(XYPlot plot, Figure figure, Palette palette) {
    this.plot = plot;
    this.figure = figure;
    this.places = new ValueMarks(figure.scale());
    this.palette = palette;
    this.base = new double[figure.grid().points()];
  }

  void add() {
    for (Trace trace : figure.traces()) {
      Color colour = palette.of(trace.ink().colour());
      Stroke line = Strokes.of(trace.ink().dash(), trace.reference() ? 1.5f : 1.75f);
      switch (trace.ink().form()) {
        case LINE, REFERENCE -> line(trace, colour, line);
        case SHADED -> {
          band(trace, new double[base.length], colour, line, 0.08f);
          line(trace, colour, line);
        }
        case STACKED ->
            band(trace, base.clone(), colour, Strokes.of(trace.ink().dash(), 1.25f), 0.28f);
        case STACKED_FAILURE ->
            band(
                trace,
                base.clone(),
                palette.of("card", 0),
                Strokes.of(trace.ink().dash(), 1),
                0.85f);
        case BAR -> bars(trace, colour);
      }
      stack(trace);
    }
  }

  /** What is drawn next stands on what is there. */
  private void stack(Trace trace) {
    boolean stacks =
        switch (trace.ink().form()) {
          case STACKED, STACKED_FAILURE -> true;
          case BAR -> figure.plan().stack();
          case LINE, SHADED, REFERENCE -> false;
        };
    for (int i = 0; stacks && i < base.length; i++) {
      double value = value(trace, i);
      base[i] += Double.isNaN(value) ? 0 : value;
    }
  }

  private static double value(Trace trace, int index) {
    return index < trace.series().size() ? trace.series().value(index) : Double.NaN;
  }

  private double seconds(int index) {
    return figure.grid().at(index).toEpochMilli() / 1000.0;
  }

  private void line(Trace trace, Color colour, Stroke stroke) {
    YIntervalSeriesCollection runs = runs(trace, new double[base.length]);
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    for (int i = 0; i < runs.getSeriesCount(); i++) {
      renderer.setSeriesPaint(i, colour);
      renderer.setSeriesStroke(i, stroke);
      renderer.setSeriesShape(i, POINT);
      renderer.setSeriesShapesVisible(i, runs.getItemCount(i) == 1);
    }
    add(runs, renderer);
  }

  private void band(Trace trace, double[] below, Color outline, Stroke stroke, float opacity) {
    YIntervalSeriesCollection runs = runs(trace, below);
    DeviationRenderer renderer = new DeviationRenderer(true, false);
    renderer.setAlpha(opacity);
    for (int i = 0; i < runs.getSeriesCount(); i++) {
      renderer.setSeriesPaint(i, outline);
      renderer.setSeriesFillPaint(i, palette.of(trace.ink().colour()));
      renderer.setSeriesStroke(i, stroke);
    }
    add(runs, renderer);
  }

  /** A series for each run of values without a gap; from what is below it to the sum. */
  private YIntervalSeriesCollection runs(Trace trace, double[] below) {
    YIntervalSeriesCollection runs = new YIntervalSeriesCollection();
    YIntervalSeries run = new YIntervalSeries(0);
    for (int i = 0; i <= below.length; i++) {
      double value = i < below.length ? value(trace, i) : Double.NaN;
      if (!Double.isNaN(value)) {
        double top = places.place(below[i] + value);
        run.add(seconds(i), top, Math.max(places.least(), places.place(below[i])), top);
      } else if (!run.isEmpty()) {
        runs.addSeries(run);
        run = new YIntervalSeries(runs.getSeriesCount());
      }
    }
    return runs;
  }

  private void bars(Trace trace, Color colour) {
    XYIntervalSeries bars = new XYIntervalSeries(0);
    List<Trace> beside = figure.plan().stack() ? List.of(trace) : barsOf(figure);
    double wide = BARS * figure.grid().step().toMillis() / 1000 / beside.size();
    double left = wide * (beside.indexOf(trace) - beside.size() / 2.0);
    for (int i = 0; i < base.length; i++) {
      double value = value(trace, i);
      if (!Double.isNaN(value)) {
        double low = figure.plan().stack() ? base[i] : 0;
        double at = seconds(i) + left;
        double top = places.place(low + value);
        bars.add(at, at, at + wide, top, Math.max(places.least(), places.place(low)), top);
      }
    }
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(bars);
    XYBarRenderer renderer = new XYBarRenderer();
    renderer.setUseYInterval(true);
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setSeriesPaint(0, colour);
    add(data, renderer);
  }

  private static List<Trace> barsOf(Figure figure) {
    return figure.traces().stream().filter(trace -> trace.ink().form() == Ink.Form.BAR).toList();
  }

  private void add(IntervalXYDataset data, XYItemRenderer renderer) {
    int index = plot.getDatasetCount();
    plot.setDataset(index, data);
    plot.setRenderer(index, renderer);
  }
}
