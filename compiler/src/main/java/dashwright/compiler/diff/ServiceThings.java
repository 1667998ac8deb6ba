package dashwright.compiler.diff;

import dashwright.compiler.plan.SelectPlan;
import dashwright.compiler.plan.ServicePlan;
import dashwright.compiler.plan.TeamPlan;
import dashwright.compiler.plan.WorkPlan;
import dashwright.dsl.source.Origin;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Services as facts. */
final class ServiceThings {
  private ServiceThings() {}

  static Thing service(ServicePlan service) {
    return new Facts(Kind.SERVICE, service.id())
        .text(Aspect.TITLE, service.title())
        .word(Aspect.TYPE, service.type())
        .text(Aspect.DESCRIPTION, service.description())
        .text(Aspect.TEAM, service.team().map(TeamPlan::id))
        .text(Aspect.TEAM_TITLE, service.team().map(TeamPlan::title))
        .text(Aspect.CONTACT, service.team().flatMap(TeamPlan::contact))
        .text(Aspect.ESCALATION, service.team().flatMap(TeamPlan::escalation))
        .text(Aspect.RUNBOOK, service.runbook())
        .set(Aspect.CALLERS, service.callers())
        .text(Aspect.DASHBOARD, service.dashboard())
        .set(Aspect.SELECT, select(service.select()))
        .set(Aspect.METRICS, service.metrics())
        .parts(service.work().stream().map(work -> work(work, service.origin())).toList())
        .parts(
            service.endpoints().stream()
                .map(endpoint -> endpoint(endpoint, service.origin()))
                .toList())
        .parts(needs(service.needs(), service.origin()))
        .parts(ChartThings.links(service.links()))
        .thing(Optional.of(service.origin()));
  }

  private static Thing endpoint(ServicePlan.EndpointPlan endpoint, Origin origin) {
    return new Facts(Kind.ENDPOINT, endpoint.id())
        .text(Aspect.TITLE, endpoint.title())
        .text(Aspect.DESCRIPTION, endpoint.description())
        .text(Aspect.RUNBOOK, endpoint.runbook())
        .set(Aspect.SELECT, select(endpoint.select()))
        .parts(needs(endpoint.needs(), origin))
        .thing(Optional.of(origin));
  }

  static List<String> select(List<SelectPlan> select) {
    return select.stream()
        .map(label -> label.label() + "=" + String.join(",", label.values()))
        .toList();
  }

  private static Thing work(WorkPlan work, Origin origin) {
    String side = work.side().name().toLowerCase(Locale.ROOT);
    return new Facts(Kind.WORK, side)
        .text(Aspect.TRAFFIC, work.traffic())
        .text(Aspect.BY, work.by())
        .text(Aspect.ERRORS, work.errors())
        .text(Aspect.LATENCY, work.latency())
        .text(Aspect.PEER, work.peer())
        .thing(Optional.of(origin));
  }

  private static List<Thing> needs(List<ServicePlan.Need> needs, Origin origin) {
    return needs.stream().map(need -> need(need, origin)).toList();
  }

  private static Thing need(ServicePlan.Need need, Origin origin) {
    return new Facts(Kind.NEED, need.service() + need.endpoint().map(e -> "/" + e).orElse(""))
        .text(Aspect.SERVICE, need.service())
        .text(Aspect.ENDPOINT, need.endpoint())
        .word(Aspect.OPTIONAL, need.need())
        .thing(Optional.of(origin));
  }
}
