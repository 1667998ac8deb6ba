package dashwright.compiler.diff;

import dashwright.compiler.plan.AnnotationPlan;
import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.PathPlan;
import dashwright.compiler.plan.Plan;
import dashwright.compiler.plan.SectionPlan;
import dashwright.compiler.plan.Subject;
import dashwright.compiler.plan.TeamPlan;
import dashwright.compiler.plan.VariablePlan;
import dashwright.dsl.model.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A plan as facts: every field of it, but for the places where things are defined. */
public final class PlanThings {
  private PlanThings() {}

  /** A whole plan. */
  public static Thing of(Plan plan) {
    return new Facts(Kind.PROJECT, "project")
        .text(Aspect.TITLE, plan.title())
        .text(Aspect.TIMEZONE, plan.timezone())
        .parts(plan.environments().stream().map(PlanThings::of).toList())
        .thing(Optional.empty());
  }

  /** One environment of it. */
  public static Thing of(EnvironmentPlan environment) {
    return new Facts(Kind.ENVIRONMENT, environment.id())
        .text(Aspect.TITLE, environment.title())
        .text(Aspect.DATASOURCE, environment.datasource())
        .text(Aspect.URL, environment.url())
        .set(Aspect.SELECT, ServiceThings.select(environment.select()))
        .parts(environment.metrics().stream().map(MetricThings::metric).toList())
        .parts(environment.services().stream().map(ServiceThings::service).toList())
        .parts(SloThings.slos(environment))
        .parts(environment.dashboards().stream().map(PlanThings::dashboard).toList())
        .parts(deployments(environment.deployments()))
        .parts(environment.signals().stream().map(ChartThings::signal).toList())
        .parts(RuleThings.charts(environment))
        .thing(Optional.empty());
  }

  private static Thing dashboard(DashboardPlan dashboard) {
    return new Facts(Kind.DASHBOARD, dashboard.id())
        .word(Aspect.KIND, dashboard.kind())
        .text(Aspect.TITLE, dashboard.title())
        .text(Aspect.AUDIENCE, dashboard.audience())
        .text(Aspect.DESCRIPTION, dashboard.description())
        .text(Aspect.UID, dashboard.uid())
        .text(Aspect.FOLDER, dashboard.folder())
        .text(Aspect.TEAM, dashboard.team().map(TeamPlan::id))
        .text(Aspect.TEAM_TITLE, dashboard.team().map(TeamPlan::title))
        .text(Aspect.CONTACT, dashboard.team().flatMap(TeamPlan::contact))
        .text(Aspect.ESCALATION, dashboard.team().flatMap(TeamPlan::escalation))
        .set(Aspect.TAGS, dashboard.tags())
        .text(Aspect.SERVICE, dashboard.service())
        .duration(Aspect.RANGE, dashboard.range())
        .duration(Aspect.STEP, dashboard.step())
        .list(Aspect.SLOS, dashboard.slos())
        .parts(ChartThings.links(dashboard.links()))
        .parts(dashboard.variables().stream().map(PlanThings::variable).toList())
        .parts(dashboard.annotations().stream().map(PlanThings::annotation).toList())
        .parts(deployments(dashboard.deployments()))
        .parts(dashboard.sections().stream().map(PlanThings::section).toList())
        .parts(charts(dashboard))
        .parts(dashboard.paths().stream().map(PlanThings::path).toList())
        .thing(Optional.of(dashboard.origin()));
  }

  private static Thing variable(VariablePlan variable) {
    return new Facts(Kind.VARIABLE, variable.id())
        .text(Aspect.TITLE, variable.title())
        .text(Aspect.LABEL_NAME, variable.label())
        .word(Aspect.CHOICE, variable.choice())
        .text(Aspect.VALUES, variable.values())
        .thing(Optional.empty());
  }

  private static Thing annotation(AnnotationPlan annotation) {
    return new Facts(Kind.ANNOTATION, annotation.id())
        .text(Aspect.TITLE, annotation.title())
        .duration(Aspect.STEP, annotation.step())
        .parts(List.of(ChartThings.query(annotation.query())))
        .thing(Optional.of(annotation.query().origin()));
  }

  static List<Thing> deployments(List<Event> events) {
    return events.stream().map(PlanThings::deployment).toList();
  }

  private static Thing deployment(Event event) {
    String id = event.time() + " " + event.service().orElse("all") + " " + event.version();
    return new Facts(Kind.DEPLOYMENT, id.strip())
        .text(Aspect.VERSION, event.version())
        .text(Aspect.SERVICE, event.service())
        .text(Aspect.ENVIRONMENT, event.environment())
        .text(Aspect.TARGET, event.url())
        .text(Aspect.TEXT, event.text())
        .thing(id.strip(), Optional.of(event.origin()));
  }

  private static Thing section(SectionPlan section) {
    return new Facts(Kind.SECTION, section.id())
        .text(Aspect.TITLE, section.title())
        .text(Aspect.SUBTITLE, section.subtitle())
        .word(Aspect.ROLE, section.role())
        .text(Aspect.SUBJECT, section.subject().map(PlanThings::subject))
        .text(Aspect.ROW, Integer.toString(section.y()))
        .parts(ChartThings.links(section.links()))
        .thing(section.charts().stream().map(chart -> chart.origin()).findFirst());
  }

  /** Flat, since a chart that goes to another section is still the same one. */
  private static List<Thing> charts(DashboardPlan dashboard) {
    List<Thing> charts = new ArrayList<>();
    for (SectionPlan section : dashboard.sections()) {
      section.charts().forEach(chart -> charts.add(ChartThings.chart(chart, section)));
    }
    return charts;
  }

  private static Thing path(PathPlan path) {
    return new Facts(Kind.PATH, path.endpoint().id())
        .text(Aspect.CHART, path.chart())
        .parts(path.hops().stream().map(PlanThings::hop).toList())
        .thing(Optional.empty());
  }

  private static Thing hop(PathPlan.Hop hop) {
    return new Facts(Kind.HOP, hop.service() + hop.endpoint().map(e -> "/" + e).orElse(""))
        .text(Aspect.SERVICE, hop.service())
        .text(Aspect.ENDPOINT, hop.endpoint())
        .text(Aspect.DEPTH, Integer.toString(hop.depth()))
        .text(Aspect.CALLER, hop.caller().map(String::valueOf))
        .word(Aspect.OPTIONAL, hop.need())
        .parts(hop.errors().stream().map(ChartThings::query).toList())
        .thing(Optional.empty());
  }

  static String subject(Subject subject) {
    return subject.kind().name().toLowerCase(Locale.ROOT) + " " + subject.id();
  }
}
