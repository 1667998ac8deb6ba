package dashwright.renderer.chart;

import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.DashboardPlan;
import dashwright.renderer.data.DataSource;
import dashwright.renderer.data.TimeGrid;
import java.util.List;
import java.util.Optional;

/**
 * A chart on two sides, made to be compared by eye: over the same time, on the same data and, where
 * the unit allows, on the same axis.
 *
 * @param before the chart before, where there was one
 * @param after the chart after, where there is one
 * @param note what to know when comparing them, as sentences
 */
public record FigurePair(Optional<Figure> before, Optional<Figure> after, String note) {

  /**
   * A chart on one side.
   *
   * @param dashboard its dashboard
   * @param chart the chart
   * @param data where values come from: the first one that knows any is asked
   */
  public record Side(DashboardPlan dashboard, ChartPlan chart, List<DataSource> data) {
    public Side {
      data = List.copyOf(data);
    }

    /** Whether it shows the whole range of its dashboard as another side does. */
    private boolean isTimedLike(Side other) {
      return dashboard.range().equals(other.dashboard.range())
          && dashboard.step().equals(other.dashboard.step());
    }

    private TimeGrid grid() {
      return new TimeGrid(data.get(0).info().until(), dashboard.range(), dashboard.step());
    }

    private Drawn drawn(TimeGrid grid) {
      return data.stream()
          .map(source -> new Drawn(figure(source, grid), source))
          .filter(drawn -> !drawn.figure.empty())
          .findFirst()
          .orElseGet(() -> new Drawn(figure(data.get(0), grid), data.get(0)));
    }

    private Figure figure(DataSource source, TimeGrid grid) {
      return new Figures(source, grid, Moments.of(dashboard, grid, source)).of(chart, Size.LARGE);
    }
  }

  private record Drawn(Figure figure, DataSource data) {}

  /** The pair; at least one side must be there. */
  public static FigurePair of(Optional<Side> before, Optional<Side> after) {
    TimeGrid grid = after.or(() -> before).orElseThrow().grid();
    if (before.isPresent() && after.isPresent()) {
      return of(before.get(), after.get(), grid);
    }
    Side only = after.or(() -> before).orElseThrow();
    Drawn drawn = only.drawn(grid);
    return new FigurePair(
        before.map(side -> drawn.figure),
        after.map(side -> drawn.figure),
        "Drawn on " + drawn.data.info().kind().words() + ".");
  }

  private static FigurePair of(Side before, Side after, TimeGrid grid) {
    Drawn base = before.drawn(grid);
    Drawn head = after.drawn(grid);
    Figure left = base.figure.comparedTo(head.figure);
    Figure right = head.figure.comparedTo(base.figure);
    String note = data(base.data, head.data) + axes(left, right);
    return new FigurePair(
        Optional.of(left),
        Optional.of(right),
        before.isTimedLike(after) ? note : note + " Both over the range and step of the second.");
  }

  private static String data(DataSource base, DataSource head) {
    String kind = head.info().kind().words();
    return base == head ? "Same " + kind : "Each on " + kind + " of its own";
  }

  private static boolean hasAxis(Figure figure) {
    return switch (figure.plan().type()) {
      case TIMESERIES, BARS, GAUGE -> true;
      case STAT, TABLE, TEXT, HEATMAP, STATE -> false;
    };
  }

  private static String axes(Figure left, Figure right) {
    if (!hasAxis(left) || !hasAxis(right)) {
      return ".";
    }
    if (left.scale().equals(right.scale())) {
      return ", same axis.";
    }
    boolean units = !left.format().equals(right.format());
    return ". The axes differ: so " + (units ? "does the unit." : "do their limits.");
  }
}
