package dashwright.renderer.html.page;

import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.renderer.assess.Findings;
import dashwright.renderer.chart.Figures;
import dashwright.renderer.chart.Moment;
import dashwright.renderer.data.DataSource;
import dashwright.renderer.data.TimeGrid;
import dashwright.renderer.replay.Replay;
import dashwright.renderer.sentence.Sentences;
import dashwright.renderer.text.TimeText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What all parts of a dashboard's page share.
 *
 * @param environment where
 * @param dashboard what
 * @param data where values come from
 * @param grid the times of the page
 * @param times how times are written
 * @param moments the vertical lines of the page
 * @param figures makes its charts
 * @param findings what the data says about the environment
 * @param sentences the same in words
 * @param replay what alerts would have done, where the data tells
 * @param fallback what pages without scripts have
 */
record PageFrame(
    EnvironmentPlan environment,
    DashboardPlan dashboard,
    DataSource data,
    TimeGrid grid,
    TimeText times,
    List<Moment> moments,
    Figures figures,
    Findings findings,
    Sentences sentences,
    Optional<Replay> replay,
    Fallback fallback) {

  /** The clock of a time on the last day of the data, else the day too. */
  String recent(Instant at) {
    return today(at) ? times.clock(at) : times.stamp(at);
  }

  /** The clock of a time on the last day of the data, else only the day. */
  String day(Instant at) {
    return today(at) ? times.clock(at) : times.day(at);
  }

  /** Whether a time is on the last day of the data. */
  boolean today(Instant at) {
    return times.day(at).equals(times.day(grid.end()));
  }

  LinkViews links() {
    return new LinkViews(environment.id(), grid);
  }
}
