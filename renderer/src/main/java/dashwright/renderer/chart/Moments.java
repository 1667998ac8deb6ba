package dashwright.renderer.chart;

import dashwright.compiler.plan.AnnotationPlan;
import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.QueryPlan;
import dashwright.dsl.model.Event;
import dashwright.renderer.data.DataSource;
import dashwright.renderer.data.Series;
import dashwright.renderer.data.TimeGrid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the vertical lines of a page: deployments of files, and events of queries. */
public final class Moments {
  private static final int MOST_POINTS = 11_000;

  private Moments() {}

  /** All that lie in the range, oldest first. */
  public static List<Moment> of(DashboardPlan dashboard, TimeGrid grid, DataSource data) {
    List<Moment> moments = new ArrayList<>();
    for (Event event : dashboard.deployments()) {
      if (!event.time().isBefore(grid.start()) && !event.time().isAfter(grid.end())) {
        String text = event.version().isEmpty() ? "" : event.text();
        moments.add(new Moment(event.time(), label(event), event.service(), text, event.url()));
      }
    }
    for (AnnotationPlan annotation : dashboard.annotations()) {
      moments.addAll(events(annotation, grid, data));
    }
    moments.sort(Comparator.comparing(Moment::at).thenComparing(Moment::label));
    return moments;
  }

  private static String label(Event event) {
    String version = event.version().isEmpty() ? event.text() : event.version();
    return event.service().map(service -> service + " " + version).orElse(version).strip();
  }

  private static List<Moment> events(AnnotationPlan annotation, TimeGrid page, DataSource data) {
    long points = page.range().dividedBy(annotation.step()) + 1;
    TimeGrid grid =
        new TimeGrid(
            page.end(), page.range(), points > MOST_POINTS ? page.step() : annotation.step());
    QueryPlan query = annotation.query();
    List<Series> all = data.answer(query, grid).series();
    List<Moment> moments = new ArrayList<>();
    for (Series series : all) {
      String name = query.legend().isBlank() ? annotation.title() : Names.of(query, series, all);
      for (int i = 0; i < series.size(); i++) {
        boolean begins = i == 0 || Double.isNaN(series.value(i - 1));
        if (!Double.isNaN(series.value(i)) && begins) {
          moments.add(new Moment(grid.at(i), name, Optional.empty()));
        }
      }
    }
    return moments;
  }
}
