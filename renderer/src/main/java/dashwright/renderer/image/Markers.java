package dashwright.renderer.image;

import dashwright.renderer.chart.Figure;
import dashwright.renderer.chart.Gap;
import dashwright.renderer.chart.Ink.Dash;
import dashwright.renderer.chart.LineMark;
import dashwright.renderer.chart.Moment;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.Marker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;

/**
 * Thresholds, deployments and gaps.
 *
 * @param figure what is drawn
 * @param palette the colours
 * @param width of the plot
 * @param height of the plot
 */
record Markers(Figure figure, Palette palette, double width, double height) {
  private static final double LABEL = 15;
  private static final int HATCH = 6;

  void lines(XYPlot plot) {
    ValueMarks places = new ValueMarks(figure.scale());
    double last = -LABEL;
    RectangleAnchor side = RectangleAnchor.TOP_RIGHT;
    for (LineMark line : figure.lines()) {
      double place = places.place(line.value());
      if (place < places.least() || place > places.most()) {
        continue;
      }
      double y = height * (places.most() - place) / (places.most() - places.least());
      boolean right = y - last >= LABEL || side != RectangleAnchor.TOP_RIGHT;
      side = right ? RectangleAnchor.TOP_RIGHT : RectangleAnchor.TOP_LEFT;
      last = y;
      plot.addRangeMarker(line(line, place, right, y < LABEL), Layer.FOREGROUND);
    }
  }

  private Marker line(LineMark line, double place, boolean right, boolean below) {
    ValueMarker marker = new ValueMarker(place);
    String colour = line.ink().colour();
    marker.setPaint(palette.of(colour));
    marker.setAlpha(1);
    marker.setStroke(Strokes.of(line.ink().dash(), 1.25f));
    label(marker, line.text(), colour.equals("good") ? "mute" : colour);
    if (below) {
      marker.setLabelAnchor(right ? RectangleAnchor.BOTTOM_RIGHT : RectangleAnchor.BOTTOM_LEFT);
      marker.setLabelTextAnchor(right ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_LEFT);
    } else {
      marker.setLabelAnchor(right ? RectangleAnchor.TOP_RIGHT : RectangleAnchor.TOP_LEFT);
      marker.setLabelTextAnchor(right ? TextAnchor.BOTTOM_RIGHT : TextAnchor.BOTTOM_LEFT);
    }
    return marker;
  }

  private void label(Marker marker, String text, String colour) {
    marker.setLabel(text);
    marker.setLabelFont(Lettering.STRONG);
    marker.setLabelPaint(palette.of(colour));
    marker.setLabelBackgroundColor(palette.of("card", 0.75));
  }

  void moments(XYPlot plot) {
    boolean crowded = isCrowded();
    List<Moment> moments = figure.moments();
    for (int i = 0; i < moments.size(); i++) {
      double at = moments.get(i).at().toEpochMilli() / 1000.0;
      ValueMarker marker = new ValueMarker(at);
      marker.setPaint(palette.of("dep"));
      marker.setAlpha(1);
      marker.setStroke(Strokes.of(Dash.DOTTED, 1.25f));
      label(marker, crowded ? Integer.toString(i + 1) : moments.get(i).label(), "dep");
      boolean late = x(at) > width * 0.75;
      marker.setLabelAnchor(late ? RectangleAnchor.TOP_LEFT : RectangleAnchor.TOP_RIGHT);
      marker.setLabelTextAnchor(late ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_LEFT);
      plot.addDomainMarker(marker, Layer.FOREGROUND);
    }
  }

  /** The same above cells, which JFreeChart draws after all markers. */
  void momentsAbove(XYPlot plot, double bottom, double top) {
    boolean crowded = isCrowded();
    List<Moment> moments = figure.moments();
    for (int i = 0; i < moments.size(); i++) {
      double at = moments.get(i).at().toEpochMilli() / 1000.0;
      plot.addAnnotation(
          new XYLineAnnotation(
              at, bottom, at, top, Strokes.of(Dash.DOTTED, 1.25f), palette.of("dep")));
      XYTextAnnotation text =
          new XYTextAnnotation(crowded ? Integer.toString(i + 1) : moments.get(i).label(), at, top);
      text.setFont(Lettering.STRONG);
      text.setPaint(palette.of("dep"));
      text.setBackgroundPaint(palette.of("card", 0.75));
      text.setTextAnchor(x(at) > width * 0.75 ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_LEFT);
      plot.addAnnotation(text);
    }
  }

  /** Whether names would touch each other, so that numbers stand for them. */
  boolean isCrowded() {
    for (int i = 1; i < figure.moments().size(); i++) {
      Moment before = figure.moments().get(i - 1);
      double gap =
          x((double) figure.moments().get(i).at().getEpochSecond())
              - x((double) before.at().getEpochSecond());
      if (gap < 2 * Lettering.width(before.label(), Lettering.STRONG) + 10) {
        return true;
      }
    }
    return false;
  }

  private double x(double seconds) {
    double start = figure.grid().start().getEpochSecond();
    double span = figure.grid().end().getEpochSecond() - start;
    return width * (seconds - start) / span;
  }

  void gaps(XYPlot plot) {
    for (Gap gap : figure.gaps()) {
      double from = figure.grid().at(gap.from()).getEpochSecond();
      double to = figure.grid().at(gap.to()).getEpochSecond();
      IntervalMarker marker = new IntervalMarker(from, to, hatch());
      marker.setAlpha(1);
      label(marker, "no data", "nod");
      marker.setLabelAnchor(RectangleAnchor.CENTER);
      marker.setLabelTextAnchor(TextAnchor.CENTER);
      plot.addDomainMarker(marker, Layer.BACKGROUND);
    }
  }

  private Paint hatch() {
    BufferedImage tile = new BufferedImage(HATCH, HATCH, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = tile.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setPaint(palette.of("nod", 0.55));
    for (int shift = -HATCH; shift <= HATCH; shift += HATCH) {
      graphics.draw(new Line2D.Double(shift - 1, HATCH + 1, shift + HATCH + 1, -1));
    }
    graphics.dispose();
    return new TexturePaint(tile, new Rectangle2D.Double(0, 0, HATCH, HATCH));
  }
}
