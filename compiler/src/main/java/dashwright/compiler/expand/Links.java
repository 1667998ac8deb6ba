package dashwright.compiler.expand;

import dashwright.compiler.plan.LinkPlan;
import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.Endpoint;
import dashwright.dsl.model.Link;
import dashwright.dsl.model.PerEnvironment;
import dashwright.dsl.model.Reference;
import dashwright.dsl.model.Service;
import dashwright.dsl.model.Slo;
import dashwright.dsl.model.Team;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What to open next: runbook, related dashboards, contact, escalation. */
final class Links {
  private final Setting setting;

  Links(Setting setting) {
    this.setting = setting;
  }

  /** The links of a standard chart about a service, on a dashboard. */
  List<LinkPlan> of(Service service, Dashboard on) {
    return of(service, service.runbook(), on);
  }

  /** The links of a standard chart about an endpoint. */
  List<LinkPlan> of(Service service, Endpoint endpoint, Dashboard on) {
    return of(service, endpoint.runbook().or(service::runbook), on);
  }

  /** The links of a standard chart about an SLO. */
  List<LinkPlan> of(Slo slo, Dashboard on) {
    Service service = setting.resolved().service(slo.service());
    return of(service, slo.runbook().or(service::runbook), on);
  }

  private List<LinkPlan> of(
      Service service, Optional<PerEnvironment<String>> runbook, Dashboard on) {
    List<LinkPlan> links = new ArrayList<>(runbook(runbook));
    related(service, on).forEach(dashboard -> links.add(to(dashboard)));
    team(setting.resolved().team(service).or(() -> setting.resolved().team(on)), links);
    links.addAll(own(service.links()));
    return links;
  }

  /** The links of an author's chart: its own, else those of the service and the dashboard. */
  List<LinkPlan> of(Chart chart, Optional<Service> service, Dashboard on) {
    List<LinkPlan> links =
        new ArrayList<>(runbook(chart.runbook().or(() -> service.flatMap(Service::runbook))));
    List<Reference> related = chart.related().isEmpty() ? on.related() : chart.related();
    List<Dashboard> dashboards = here(related);
    if (dashboards.isEmpty() && service.isPresent()) {
      dashboards = related(service.get(), on);
    }
    dashboards.forEach(dashboard -> links.add(to(dashboard)));
    Optional<Team> team =
        service.flatMap(setting.resolved()::team).or(() -> setting.resolved().team(on));
    List<LinkPlan> people = new ArrayList<>();
    team(team, people);
    chart.contact().ifPresent(contact -> replace(people, contact(contact)));
    chart.escalation().ifPresent(url -> replace(people, escalation(url)));
    links.addAll(people);
    links.addAll(own(chart.links()));
    return links;
  }

  /** The links of a dashboard: its own, its related dashboards, its team. */
  List<LinkPlan> of(Dashboard dashboard) {
    List<LinkPlan> links = new ArrayList<>(own(dashboard.links()));
    here(dashboard.related()).forEach(other -> links.add(to(other)));
    team(setting.resolved().team(dashboard), links);
    return links;
  }

  /** A link to a dashboard. */
  LinkPlan to(Dashboard dashboard) {
    return new LinkPlan(
        LinkPlan.Kind.RELATED,
        dashboard.title(),
        new LinkPlan.Dashboard(dashboard.id(), Uids.of(dashboard, setting)));
  }

  /** The links of a service that are pages elsewhere. */
  List<LinkPlan> own(List<Link> links) {
    return links.stream()
        .map(
            link ->
                new LinkPlan(
                    LinkPlan.Kind.OWN, link.title(), new LinkPlan.Url(link.url().in(setting.id()))))
        .toList();
  }

  private static void replace(List<LinkPlan> links, LinkPlan link) {
    links.removeIf(other -> other.kind() == link.kind());
    links.add(link);
  }

  private List<LinkPlan> runbook(Optional<PerEnvironment<String>> url) {
    return url.map(u -> List.of(runbook("Runbook", u))).orElse(List.of());
  }

  private LinkPlan runbook(String title, PerEnvironment<String> url) {
    return new LinkPlan(LinkPlan.Kind.RUNBOOK, title, new LinkPlan.Url(url.in(setting.id())));
  }

  /** Where an SLO leads by itself: its runbook, the dashboard of its service. */
  List<LinkPlan> of(Slo slo) {
    Service service = setting.resolved().service(slo.service());
    List<LinkPlan> links = new ArrayList<>(runbook(slo.runbook().or(service::runbook)));
    setting.dashboardOf(service.id()).map(this::to).ifPresent(links::add);
    return links;
  }

  /**
   * Where the table of some SLOs leads: their runbooks by name, their services, and as its
   * dashboard.
   */
  List<LinkPlan> of(List<Slo> slos, Dashboard on) {
    Set<LinkPlan> links = new LinkedHashSet<>();
    for (Slo slo : slos) {
      slo.runbook()
          .or(setting.resolved().service(slo.service())::runbook)
          .ifPresent(url -> links.add(runbook("Runbook: " + slo.title(), url)));
    }
    slos.stream()
        .map(slo -> setting.dashboardOf(slo.service().id()))
        .flatMap(Optional::stream)
        .map(this::to)
        .forEach(links::add);
    links.addAll(of(on));
    return List.copyOf(links);
  }

  private void team(Optional<Team> team, List<LinkPlan> links) {
    team.flatMap(Team::contact).ifPresent(contact -> links.add(contact(contact)));
    team.flatMap(Team::escalation).ifPresent(url -> links.add(escalation(url)));
  }

  private static LinkPlan contact(String contact) {
    boolean url = contact.contains(":");
    return new LinkPlan(
        LinkPlan.Kind.CONTACT,
        url ? "Contact" : contact,
        url ? new LinkPlan.Url(contact) : new LinkPlan.Name(contact));
  }

  private LinkPlan escalation(PerEnvironment<String> url) {
    return new LinkPlan(
        LinkPlan.Kind.ESCALATION, "Escalate", new LinkPlan.Url(url.in(setting.id())));
  }

  private List<Dashboard> here(List<Reference> references) {
    return references.stream().flatMap(ref -> setting.dashboard(ref.id()).stream()).toList();
  }

  /**
   * What to read beside a chart about a service: its dashboard, and those that show its SLOs or
   * endpoints.
   */
  private List<Dashboard> related(Service service, Dashboard on) {
    Set<Dashboard> found = new LinkedHashSet<>();
    setting.dashboardOf(service.id()).ifPresent(found::add);
    found.addAll(setting.showing(service.id()));
    found.addAll(here(on.related()));
    found.removeIf(dashboard -> dashboard.id().equals(on.id()));
    return found.stream().limit(3).toList();
  }
}
