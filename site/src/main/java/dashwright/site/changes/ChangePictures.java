package dashwright.site.changes;

import dashwright.compiler.diff.Change;
import dashwright.compiler.diff.Changes;
import dashwright.renderer.chart.Description;
import dashwright.renderer.chart.Figure;
import dashwright.renderer.chart.FigurePair;
import dashwright.renderer.image.ChartImages;
import dashwright.renderer.output.Sink;
import dashwright.site.changes.Illustrations.Illustration;
import dashwright.site.changes.Illustrations.Picture;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Draws the charts that a change made look otherwise: {@code base/ENV/DASHBOARD/CHART.png} and
 * {@code head/ENV/DASHBOARD/CHART.png}, named as each side names them.
 */
public final class ChangePictures {
  /** More charts than this nobody looks at in a review. */
  private static final int MOST = 60;

  private final ChangedCharts charts;
  private final ChartImages images;
  private final Sink sink;

  /**
   * Draws into a folder.
   *
   * @param charts the charts with their data
   * @param images who draws
   * @param sink the folder
   */
  public ChangePictures(ChangedCharts charts, ChartImages images, Sink sink) {
    this.charts = charts;
    this.images = images;
    this.sink = sink;
  }

  /** Draws them, those of the worst changes first. */
  public Illustrations draw(Changes changes) {
    Map<ChartPair, Optional<Illustration>> drawn = new LinkedHashMap<>();
    for (Change change : changes.changes()) {
      for (ChartPair pair : charts.of(change)) {
        if (drawn.size() < MOST && !drawn.containsKey(pair)) {
          drawn.put(pair, charts.figures(pair).flatMap(figures -> draw(pair, figures)));
        }
      }
    }
    Map<ChartPair, Illustration> pictures = new LinkedHashMap<>();
    drawn.forEach((pair, picture) -> picture.ifPresent(found -> pictures.put(pair, found)));
    return new Illustrations(pictures);
  }

  private Optional<Illustration> draw(ChartPair pair, FigurePair figures) {
    Optional<byte[]> before = figures.before().map(images::png);
    Optional<byte[]> after = figures.after().map(images::png);
    if (before.isPresent() && after.isPresent() && Arrays.equals(before.get(), after.get())) {
      return Optional.empty();
    }
    return Optional.of(
        new Illustration(
            charts.title(pair),
            figures
                .before()
                .map(
                    figure ->
                        picture(
                            charts.first(),
                            charts.basePath(pair.base().orElseThrow()),
                            before.orElseThrow(),
                            figure)),
            figures
                .after()
                .map(
                    figure ->
                        picture(
                            charts.second(),
                            charts.headPath(pair.head().orElseThrow()),
                            after.orElseThrow(),
                            figure)),
            figures.note()));
  }

  private Picture picture(String side, String path, byte[] png, Figure figure) {
    sink.write(path, png);
    return new Picture(side, path, side + ": " + Description.sentence(figure, charts.times()));
  }
}
