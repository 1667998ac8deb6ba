package dashwright.renderer.html.page;

import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.LinkPlan;
import dashwright.compiler.plan.ServicePlan;
import dashwright.compiler.plan.TeamPlan;
import dashwright.dsl.model.Dashboard;
import dashwright.renderer.assess.Findings;
import dashwright.renderer.chart.Figures;
import dashwright.renderer.chart.Moment;
import dashwright.renderer.chart.Moments;
import dashwright.renderer.data.DataSource;
import dashwright.renderer.data.TimeGrid;
import dashwright.renderer.replay.Replay;
import dashwright.renderer.sentence.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the pages of dashboards, one at a time. */
public final class DashboardPages {
  private final EnvironmentPlan environment;
  private final DataSource data;
  private final Findings findings;
  private final Sentences sentences;
  private final Shells shells;
  private final Optional<Replay> replay;
  private final Fallback fallback;

  /**
   * For the dashboards of an environment.
   *
   * @param environment the environment
   * @param data where values come from
   * @param findings what the data says
   * @param sentences the same in words
   * @param shells what is around the pages
   * @param replay what alerts would have done, where pages of SLOs show it
   * @param fallback what pages without scripts have
   */
  public DashboardPages(
      EnvironmentPlan environment,
      DataSource data,
      Findings findings,
      Sentences sentences,
      Shells shells,
      Optional<Replay> replay,
      Fallback fallback) {
    this.environment = environment;
    this.data = data;
    this.findings = findings;
    this.sentences = sentences;
    this.shells = shells;
    this.replay = replay;
    this.fallback = fallback;
  }

  /** The page of a dashboard. */
  public DashboardPage of(DashboardPlan dashboard) {
    TimeGrid grid = new TimeGrid(data.info().until(), dashboard.range(), dashboard.step());
    List<Moment> moments = Moments.of(dashboard, grid, data);
    PageFrame frame =
        new PageFrame(
            environment,
            dashboard,
            data,
            grid,
            shells.times(),
            moments,
            new Figures(data, grid, moments),
            findings,
            sentences,
            replay.filter(any -> !dashboard.slos().isEmpty()),
            fallback);
    List<Block> blocks = new ArrayList<>(new SectionBlocks(frame).all());
    if (blocks.isEmpty()) {
      blocks.add(nothing(dashboard));
    }
    return new DashboardPage(
        shells.of(frame),
        head(frame),
        sentences
            .of(dashboard)
            .map(verdict -> VerdictView.of(verdict, "", new Runbooks(frame).first())),
        blocks);
  }

  private static Head head(PageFrame frame) {
    DashboardPlan dashboard = frame.dashboard();
    Optional<TeamPlan> team = dashboard.team();
    return new Head(
        dashboard.title(),
        dashboard.audience(),
        description(frame),
        team.map(TeamPlan::title).orElse(""),
        team.flatMap(TeamPlan::contact).map(Head::contactOf),
        team.flatMap(TeamPlan::escalation).map(Head::escalationOf),
        frame.links().of(dashboard.links(), LinkPlan.Kind.OWN, LinkPlan.Kind.RELATED));
  }

  private static String description(PageFrame frame) {
    if (!frame.dashboard().description().isEmpty()) {
      return frame.dashboard().description();
    }
    return frame
        .dashboard()
        .service()
        .flatMap(frame.environment()::service)
        .map(ServicePlan::description)
        .orElse("");
  }

  private static Block nothing(DashboardPlan dashboard) {
    return dashboard.kind() == Dashboard.Kind.SLO
        ? new Block.Nothing(
            "No SLO is defined for " + dashboard.title() + " yet.",
            """
            slos:
              my-promise:
                title: Requests succeed
                service: my-service
                objective: 99.9%
                window: 30d
                sli: availability
            """)
        : new Block.Nothing(
            "No chart is defined for " + dashboard.title() + " yet.",
            """
            sections:
              - title: My section
                charts:
                  my-chart:
                    title: Requests
                    unit: reqps
                    queries:
                      - promql: sum(rate(requests_total[$window]))
            """);
  }
}
