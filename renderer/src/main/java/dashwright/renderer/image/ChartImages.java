package dashwright.renderer.image;

import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.QueryPlan;
import dashwright.dsl.model.Chart;
import dashwright.renderer.chart.Figure;
import dashwright.renderer.text.TimeText;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.ui.RectangleInsets;

/** Draws figures as pictures of 800 pixels width. */
public final class ChartImages {
  private static final int HEAD = 52;
  private static final int PLOT = 220;
  private static final int FOOT = 10;

  /** What the axes take of a plot. */
  private static final double AXES_WIDE = 118;

  private static final double AXES_HIGH = 26;

  private final Palette palette;
  private final TimeText times;

  /**
   * Draws in a theme.
   *
   * @param theme the colours
   * @param times how times are written
   * @throws NoFontsException when the machine has no fonts
   */
  public ChartImages(Theme theme, TimeText times) throws NoFontsException {
    Lettering.require();
    this.palette = Palette.of(theme);
    this.times = times;
  }

  /** A chart as PNG. */
  public byte[] png(Figure figure) {
    Panels panels = new Panels(figure, palette);
    if (figure.failure().isPresent()) {
      return panels.message("The data source did not answer: " + figure.failure().get());
    }
    Chart.Type type = figure.plan().type();
    if (figure.empty() && type != Chart.Type.TEXT && type != Chart.Type.STAT) {
      return panels.message("No data since " + times.full(figure.grid().start()) + ", or longer");
    }
    return switch (type) {
      case TEXT -> panels.text();
      case STAT -> panels.number();
      case TABLE -> panels.table();
      case GAUGE -> panels.bars();
      case BARS -> isInstant(figure.plan()) ? panels.bars() : plot(figure);
      case TIMESERIES, HEATMAP, STATE -> plot(figure);
    };
  }

  private static boolean isInstant(ChartPlan chart) {
    return chart.queries().stream()
        .allMatch(query -> query.evaluation() == QueryPlan.Evaluation.INSTANT);
  }

  private byte[] plot(Figure figure) {
    LegendTable legend = new LegendTable(figure);
    boolean cells =
        figure.plan().type() == Chart.Type.HEATMAP || figure.plan().type() == Chart.Type.STATE;
    Deployments deployments = new Deployments(figure, palette, Sheet.WIDTH - AXES_WIDE);
    int below = deployments.height() + (cells ? 0 : legend.height());
    Sheet sheet = new Sheet(HEAD + PLOT + below + FOOT, palette);
    Panels.head(sheet, figure);
    Rectangle2D area = new Rectangle2D.Double(0, HEAD, Sheet.WIDTH, PLOT);
    draw(
        sheet,
        new Plots(figure, times, palette).of(Sheet.WIDTH - AXES_WIDE, PLOT - AXES_HIGH),
        area);
    deployments.draw(sheet, HEAD + PLOT);
    if (!cells) {
      legend.draw(sheet, HEAD + PLOT + deployments.height());
    }
    return sheet.png();
  }

  private void draw(Sheet sheet, Plot plot, Rectangle2D area) {
    JFreeChart chart = new JFreeChart(null, Lettering.TITLE, plot, false);
    chart.setBackgroundPaint(palette.of("card"));
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    chart
        .getRenderingHints()
        .put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_NORMALIZE);
    chart.draw(sheet.graphics(), area);
  }
}
