package dashwright.renderer.plan;

import dashwright.compiler.plan.AnnotationPlan;
import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.PathPlan;
import dashwright.compiler.plan.SectionPlan;
import dashwright.compiler.plan.Subject;
import dashwright.compiler.plan.VariablePlan;
import dashwright.dsl.model.Event;
import dashwright.renderer.json.JsonObject;

/** Dashboards, down to their sections. */
final class DashboardJson {
  private DashboardJson() {}

  static JsonObject dashboard(DashboardPlan dashboard) {
    return new JsonObject()
        .text("id", dashboard.id())
        .text("kind", dashboard.kind().word())
        .text("title", dashboard.title())
        .text("audience", dashboard.audience())
        .text("description", dashboard.description())
        .text("uid", dashboard.uid())
        .text("folder", dashboard.folder())
        .object("team", dashboard.team(), ServiceJson::team)
        .texts("tags", dashboard.tags())
        .text("service", dashboard.service())
        .duration("range", dashboard.range())
        .duration("step", dashboard.step())
        .objects("links", dashboard.links(), LinkJson::link)
        .objects("variables", dashboard.variables(), DashboardJson::variable)
        .objects("annotations", dashboard.annotations(), DashboardJson::annotation)
        .objects("deployments", dashboard.deployments(), DashboardJson::deployment)
        .texts("slos", dashboard.slos())
        .objects("paths", dashboard.paths(), DashboardJson::path)
        .objects("sections", dashboard.sections(), DashboardJson::section)
        .place(dashboard.origin());
  }

  static JsonObject deployment(Event event) {
    return new JsonObject()
        .text("time", event.time().toString())
        .text("service", event.service())
        .text("version", event.version())
        .text("environment", event.environment())
        .text("url", event.url())
        .text("text", event.text())
        .place(event.origin());
  }

  static JsonObject subject(Subject subject) {
    return new JsonObject().word("kind", subject.kind()).text("id", subject.id());
  }

  private static JsonObject section(SectionPlan section) {
    return new JsonObject()
        .text("id", section.id())
        .text("title", section.title())
        .text("subtitle", section.subtitle())
        .word("role", section.role())
        .object("subject", section.subject(), DashboardJson::subject)
        .objects("links", section.links(), LinkJson::link)
        .number("y", section.y())
        .objects("charts", section.charts(), ChartJson::chart);
  }

  private static JsonObject variable(VariablePlan variable) {
    return new JsonObject()
        .text("id", variable.id())
        .text("title", variable.title())
        .text("label", variable.label())
        .word("choice", variable.choice())
        .text("values", variable.values());
  }

  private static JsonObject annotation(AnnotationPlan annotation) {
    return new JsonObject()
        .text("id", annotation.id())
        .text("title", annotation.title())
        .object("query", annotation.query(), ChartJson::query)
        .duration("step", annotation.step());
  }

  private static JsonObject path(PathPlan path) {
    return new JsonObject()
        .object("endpoint", path.endpoint(), DashboardJson::subject)
        .text("chart", path.chart())
        .objects("hops", path.hops(), DashboardJson::hop);
  }

  private static JsonObject hop(PathPlan.Hop hop) {
    JsonObject json =
        new JsonObject()
            .text("service", hop.service())
            .text("endpoint", hop.endpoint())
            .number("depth", hop.depth());
    hop.caller().ifPresent(caller -> json.number("caller", caller));
    return json.word("need", hop.need()).object("errors", hop.errors(), ChartJson::query);
  }
}
