package dashwright.renderer.image;

import dashwright.renderer.chart.Ink.Dash;
import java.awt.BasicStroke;
import java.awt.Stroke;

/** How lines are broken. */
final class Strokes {
  private Strokes() {}

  static Stroke of(Dash dash, float width) {
    return switch (dash) {
      case SOLID -> new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
      case DASHED -> broken(width, 6, 3);
      case DOTTED -> broken(width, 1.5f, 3);
      case DASH_DOT -> broken(width, 8, 3, 2, 3);
    };
  }

  private static Stroke broken(float width, float... dashes) {
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0);
  }
}
