package dashwright.renderer.image;

import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.Plan;
import dashwright.renderer.chart.Figures;
import dashwright.renderer.chart.Moments;
import dashwright.renderer.chart.Size;
import dashwright.renderer.data.DataSource;
import dashwright.renderer.data.TimeGrid;
import dashwright.renderer.output.PicturePath;
import dashwright.renderer.output.Sink;
import dashwright.renderer.text.TimeText;

/** Writes a picture for each chart: {@code images/ENV/DASHBOARD/CHART.png}. */
public final class ImageOutput {
  private final ChartImages images;

  /**
   * Pictures of a plan.
   *
   * @param plan what is drawn
   * @param theme the colours
   * @throws NoFontsException when the machine has no fonts
   */
  public ImageOutput(Plan plan, Theme theme) throws NoFontsException {
    this.images = new ChartImages(theme, new TimeText(plan.timezone()));
  }

  /** Writes the pictures of a dashboard. */
  public void write(
      EnvironmentPlan environment, DashboardPlan dashboard, DataSource data, Sink sink) {
    TimeGrid grid = new TimeGrid(data.info().until(), dashboard.range(), dashboard.step());
    Figures figures = new Figures(data, grid, Moments.of(dashboard, grid, data));
    for (ChartPlan chart : dashboard.charts()) {
      sink.write(
          PicturePath.of(environment.id(), dashboard.id(), chart.id()),
          images.png(figures.of(chart, Size.LARGE)));
    }
  }
}
