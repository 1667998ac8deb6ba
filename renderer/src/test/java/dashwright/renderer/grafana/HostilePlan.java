package dashwright.renderer.grafana;

import static dashwright.renderer.grafana.Parts.HERE;
import static dashwright.renderer.grafana.Parts.HOUR;
import static dashwright.renderer.grafana.Parts.LINKS;
import static dashwright.renderer.grafana.Parts.MINUTE;
import static dashwright.renderer.grafana.Parts.chart;
import static dashwright.renderer.grafana.Parts.deployment;
import static dashwright.renderer.grafana.Parts.query;
import static dashwright.renderer.grafana.Parts.reference;
import static dashwright.renderer.grafana.Parts.section;

import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.LinkPlan;
import dashwright.compiler.plan.Measure.Quantity;
import dashwright.compiler.plan.Plan;
import dashwright.compiler.plan.SectionPlan.Role;
import dashwright.compiler.plan.TeamPlan;
import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.Unit;
import java.util.List;
import java.util.Optional;

/** The same nasty words in every place where an author can write. */
final class HostilePlan {
  static final String WORDS =
      "\"q\" 'q' \\ ${__from} $region [[region]] {{x}} </script><script>alert(1)</script> \u0000\u001b\ud83d end";

  private HostilePlan() {}

  static Plan plan() {
    EnvironmentPlan environment =
        new EnvironmentPlan(
            "default",
            WORDS,
            "prometheus",
            Optional.empty(),
            List.of(dashboard()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new Plan(WORDS, "Europe/Berlin", List.of(environment));
  }

  private static DashboardPlan dashboard() {
    List<LinkPlan> links =
        List.of(
            new LinkPlan(
                LinkPlan.Kind.OWN,
                WORDS,
                new LinkPlan.Url("https://example.com/?q=${user}&r=[[x]]")),
            new LinkPlan(LinkPlan.Kind.OWN, "Script", new LinkPlan.Url("javascript:alert(1)")),
            new LinkPlan(LinkPlan.Kind.CONTACT, "Mail", new LinkPlan.Name("oncall@example.com")),
            LINKS.get(0));
    return new DashboardPlan(
        "hostile",
        Dashboard.Kind.CUSTOM,
        WORDS,
        WORDS,
        WORDS,
        "hostile",
        "$HOME: # " + WORDS,
        Optional.of(
            new TeamPlan("team", WORDS, Optional.of(WORDS), Optional.of("javascript:alert(1)"))),
        List.of(WORDS),
        Optional.empty(),
        HOUR,
        MINUTE,
        links,
        List.of(),
        List.of(),
        List.of(deployment("2026-11-20T10:00:00Z", "a-service", WORDS, WORDS)),
        List.of(
            section(
                Role.AUTHORS,
                WORDS,
                0,
                chart(
                        WORDS,
                        Chart.Type.TIMESERIES,
                        Unit.SHORT,
                        query("A", "up", Quantity.LEVEL).legend("up"))
                    .description(WORDS)
                    .lines(reference("1", WORDS))
                    .at(0, 1, 12, 8),
                chart("text", Chart.Type.TEXT, Unit.NONE).text(WORDS).at(12, 1, 12, 8))),
        List.of(),
        List.of(),
        HERE);
  }
}
