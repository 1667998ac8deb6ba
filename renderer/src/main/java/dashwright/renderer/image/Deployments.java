package dashwright.renderer.image;

import dashwright.renderer.chart.Figure;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Below a plot whose deployments are numbers: what they stand for. */
final class Deployments {
  private static final int ROW = 18;

  private final String text;

  Deployments(Figure figure, Palette palette, double width) {
    boolean crowded = new Markers(figure, palette, width, 1).isCrowded();
    this.text =
        crowded
            ? IntStream.range(0, figure.moments().size())
                .mapToObj(i -> (i + 1) + " " + figure.moments().get(i).label())
                .collect(Collectors.joining("   "))
            : "";
  }

  int height() {
    return text.isEmpty() ? 0 : ROW;
  }

  void draw(Sheet sheet, double top) {
    double room = Sheet.WIDTH - Plots.LEFT - Sheet.MARGIN;
    sheet.text(text, Plots.LEFT, top + ROW - 5, Lettering.SMALL, "dep", room);
  }
}
