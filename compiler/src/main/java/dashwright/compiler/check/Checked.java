package dashwright.compiler.check;

import dashwright.compiler.expand.DraftChart;
import dashwright.compiler.expand.DraftDashboard;
import dashwright.compiler.expand.DraftQuery;
import dashwright.compiler.expand.Expanded;
import dashwright.compiler.resolve.Resolved;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * What rules look at.
 *
 * @param resolved the project as defined
 * @param expanded its environments with all their charts
 */
public record Checked(Resolved resolved, List<Expanded> expanded) {
  public Checked {
    expanded = List.copyOf(expanded);
  }

  /** Visits every chart of every dashboard in every environment; equal findings count once. */
  public void charts(BiConsumer<DraftDashboard, DraftChart> visitor) {
    for (Expanded environment : expanded) {
      for (DraftDashboard dashboard : environment.dashboards()) {
        dashboard.charts().forEach(chart -> visitor.accept(dashboard, chart));
      }
    }
  }

  /** Visits every query of every chart. */
  public void queries(BiConsumer<DraftChart, DraftQuery> visitor) {
    charts((dashboard, chart) -> chart.queries().forEach(query -> visitor.accept(chart, query)));
  }
}
