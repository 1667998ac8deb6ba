package dashwright.compiler.expand;

import dashwright.compiler.plan.LinkPlan;
import dashwright.compiler.plan.SectionPlan;
import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.Dependency;
import dashwright.dsl.model.Endpoint;
import dashwright.dsl.model.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who calls a service, and what it calls: two charts each, linked to their dashboards. */
final class Neighbours {
  private final Setting setting;
  private final ServiceCharts charts;
  private final Links links;

  Neighbours(Setting setting) {
    this.setting = setting;
    this.charts = new ServiceCharts(setting);
    this.links = new Links(setting);
  }

  /** Who calls it, and how that looks from their side. */
  Optional<DraftSection> upstream(Service service, Dashboard on) {
    List<DraftChart> all = new ArrayList<>();
    for (Service caller : setting.callers(service)) {
      WorkQueries calls = charts.calls(caller, service, Optional.empty());
      boolean own = calls.origin().equals(caller.origin());
      WorkQueries seen = own ? calls : charts.work(caller);
      all.addAll(
          work(
              seen,
              caller,
              "upstream." + caller.id(),
              on,
              Subject.call(caller.id(), service.id())));
    }
    return section(
        SectionPlan.Role.UPSTREAM, "upstream", "Upstream", "who calls it, from their side", all);
  }

  /** What it calls, each by its type. */
  Optional<DraftSection> downstream(Service service, Dashboard on) {
    List<DraftChart> all = new ArrayList<>();
    for (Dependency need : needs(service)) {
      Service callee = setting.resolved().service(need.service());
      String prefix = "downstream." + callee.id();
      Subject subject = Subject.call(service.id(), callee.id());
      all.addAll(
          switch (callee.type()) {
            case SERVICE, EXTERNAL -> {
              Optional<Endpoint> endpoint = need.endpoint().map(id -> setting.endpoint(callee, id));
              yield work(charts.calls(service, callee, endpoint), callee, prefix, on, subject);
            }
            case LOAD_BALANCER -> members(callee, prefix, on, subject);
            case QUEUE, DATABASE, CACHE -> store(callee, prefix, on, subject);
          });
    }
    return section(
        SectionPlan.Role.DOWNSTREAM,
        "downstream",
        "Downstream",
        "what " + service.title() + " needs",
        all);
  }

  /** The needs of a service and of its endpoints, each service once. */
  private List<Dependency> needs(Service service) {
    List<Dependency> all = new ArrayList<>();
    Stream.concat(
            setting.needs(service).stream(),
            service.endpoints().stream()
                .flatMap(endpoint -> setting.needs(service, endpoint).stream()))
        .filter(need -> all.stream().noneMatch(other -> other.service().equals(need.service())))
        .forEach(all::add);
    return all;
  }

  private List<DraftChart> work(
      WorkQueries queries, Service other, String prefix, Dashboard on, Subject subject) {
    WorkCharts standard = new WorkCharts(queries, prefix);
    List<DraftChart> found =
        Stream.of(standard.errorRatio(), standard.usualLatency())
            .flatMap(Optional::stream)
            .toList();
    return found.isEmpty() ? store(other, prefix, on, subject) : named(found, other, on, subject);
  }

  /** A load balancer: healthy members, then errors. */
  private List<DraftChart> members(Service other, String prefix, Dashboard on, Subject subject) {
    WorkCharts standard = new WorkCharts(charts.work(other), prefix);
    List<DraftChart> found =
        Stream.of(charts.health(other, prefix), standard.errorRatio(), standard.usualLatency())
            .flatMap(Optional::stream)
            .limit(2)
            .toList();
    return named(found, other, on, subject);
  }

  /** A queue, database or cache: how full it is, then how fast, errors or health. */
  private List<DraftChart> store(Service other, String prefix, Dashboard on, Subject subject) {
    WorkCharts standard = new WorkCharts(charts.work(other), prefix);
    List<DraftChart> full = charts.saturation(other, List.of(), prefix);
    int most = other.type() == Service.Type.QUEUE ? 2 : 1;
    List<DraftChart> found =
        Stream.of(
                full.stream().limit(most),
                standard.usualLatency().stream(),
                standard.errorRatio().stream(),
                full.stream().skip(most),
                charts.health(other, prefix).stream())
            .flatMap(all -> all)
            .limit(2)
            .toList();
    return named(found, other, on, subject);
  }

  private List<DraftChart> named(
      List<DraftChart> found, Service other, Dashboard on, Subject subject) {
    List<LinkPlan> pages = links.of(other, on);
    return found.stream()
        .map(c -> c.called(c.id(), other.title() + ": " + lowerFirst(c.words().title())))
        .map(c -> c.links(pages).wide(Chart.Width.HALF))
        .map(c -> c.about(subject, setting.required(other.id())))
        .toList();
  }

  private static String lowerFirst(String title) {
    boolean word = title.length() > 1 && Character.isLowerCase(title.charAt(1));
    return word ? Character.toLowerCase(title.charAt(0)) + title.substring(1) : title;
  }

  private static Optional<DraftSection> section(
      SectionPlan.Role role, String id, String title, String subtitle, List<DraftChart> all) {
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(DraftSection.of(role, id, title, subtitle, all));
  }
}
