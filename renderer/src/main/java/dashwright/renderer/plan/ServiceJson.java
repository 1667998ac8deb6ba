package dashwright.renderer.plan;

import dashwright.compiler.plan.ServicePlan;
import dashwright.compiler.plan.TeamPlan;
import dashwright.renderer.json.JsonObject;

/** Services and teams. */
final class ServiceJson {
  private ServiceJson() {}

  static JsonObject service(ServicePlan service) {
    return new JsonObject()
        .text("id", service.id())
        .text("title", service.title())
        .text("type", service.type().word())
        .text("description", service.description())
        .object("team", service.team(), ServiceJson::team)
        .text("runbook", service.runbook())
        .objects("links", service.links(), LinkJson::link)
        .objects("needs", service.needs(), ServiceJson::need)
        .texts("callers", service.callers())
        .objects("endpoints", service.endpoints(), ServiceJson::endpoint)
        .text("dashboard", service.dashboard())
        .place(service.origin());
  }

  static JsonObject team(TeamPlan team) {
    return new JsonObject()
        .text("id", team.id())
        .text("title", team.title())
        .text("contact", team.contact())
        .text("escalation", team.escalation());
  }

  private static JsonObject endpoint(ServicePlan.EndpointPlan endpoint) {
    return new JsonObject()
        .text("id", endpoint.id())
        .text("title", endpoint.title())
        .text("description", endpoint.description())
        .text("runbook", endpoint.runbook())
        .objects("needs", endpoint.needs(), ServiceJson::need);
  }

  private static JsonObject need(ServicePlan.Need need) {
    return new JsonObject()
        .text("service", need.service())
        .text("endpoint", need.endpoint())
        .word("need", need.need());
  }
}
