package dashwright.renderer.image;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** An axis whose ticks and labels are given, so that pictures say what pages say. */
final class FixedAxis extends NumberAxis {
  private static final long serialVersionUID = 1;

  /**
   * A place on an axis.
   *
   * @param at where
   * @param label what stands there
   */
  record Mark(double at, String label) {}

  private final transient List<Mark> marks;

  FixedAxis(double from, double to, List<Mark> marks, Palette palette) {
    this.marks = List.copyOf(marks);
    setRange(from, to > from ? to : from + 1);
    setTickLabelFont(Lettering.SMALL);
    setTickLabelPaint(palette.of("mute"));
    setAxisLinePaint(palette.of("line2"));
    setTickMarkPaint(palette.of("line2"));
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
    TextAnchor anchor =
        RectangleEdge.isTopOrBottom(edge) ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
    return marks.stream()
        .filter(mark -> getRange().contains(mark.at()))
        .map(mark -> new NumberTick(mark.at(), mark.label(), anchor, TextAnchor.CENTER, 0))
        .toList();
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
