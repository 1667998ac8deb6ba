package dashwright.compiler.planning;

import dashwright.compiler.expand.DraftChart;
import dashwright.compiler.expand.DraftSection;
import dashwright.compiler.plan.ChartPlan.Grid;
import dashwright.dsl.model.Chart;
import java.util.ArrayList;
import java.util.List;

/**
 * Places charts on a grid of 24 columns: sections below each other, each under a heading of one
 * row; charts from left to right in rows as high as their highest chart. Stats of a section share
 * one row.
 */
final class GridLayout {
  private static final int COLUMNS = 24;
  private static final int MOST_STATS = 6;

  private int y;

  /** The row of the next section's heading. */
  int heading() {
    return y++;
  }

  /** Places the charts of a section below its heading. */
  List<Grid> place(DraftSection section) {
    List<DraftChart> charts = section.charts();
    List<Grid> placed = new ArrayList<>();
    int x = 0;
    int rowHeight = 0;
    for (int i = 0; i < charts.size(); i++) {
      int width = width(charts, i);
      int height = height(charts.get(i));
      boolean breaks = i > 0 && isStat(charts.get(i - 1)) != isStat(charts.get(i));
      if (x + width > COLUMNS || breaks) {
        y += rowHeight;
        x = 0;
        rowHeight = 0;
      }
      placed.add(new Grid(x, y, width, height));
      x += width;
      rowHeight = Math.max(rowHeight, height);
    }
    y += rowHeight;
    return placed;
  }

  private static boolean isStat(DraftChart chart) {
    return chart.look().type() == Chart.Type.STAT;
  }

  private static int width(List<DraftChart> charts, int index) {
    DraftChart chart = charts.get(index);
    if (!isStat(chart) || chart.maker() != DraftChart.Maker.STANDARD) {
      return chart.look().width().columns();
    }
    int first = index;
    while (first > 0 && isStat(charts.get(first - 1))) {
      first--;
    }
    int last = index;
    while (last + 1 < charts.size() && isStat(charts.get(last + 1))) {
      last++;
    }
    return COLUMNS / Math.min(MOST_STATS, last - first + 1);
  }

  private static int height(DraftChart chart) {
    return switch (chart.look().type()) {
      case STAT -> 4;
      case TEXT -> 5;
      case TABLE -> 3 + Math.min(12, Math.max(3, chart.queries().size() / 2));
      case GAUGE -> 3 + Math.min(12, Math.max(3, chart.queries().size()));
      case TIMESERIES, BARS, HEATMAP, STATE -> 8;
    };
  }
}
