package dashwright.compiler.expand;

import dashwright.compiler.plan.LinkPlan;
import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.Dependency;
import dashwright.dsl.model.Endpoint;
import dashwright.dsl.model.Service;
import dashwright.dsl.model.Unit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is behind an endpoint: the services, queues, load balancers and databases that it cannot
 * answer without.
 */
final class ErrorPaths {
  private final Setting setting;
  private final ServiceCharts charts;
  private final Links links;

  ErrorPaths(Setting setting) {
    this.setting = setting;
    this.charts = new ServiceCharts(setting);
    this.links = new Links(setting);
  }

  /** The path behind an endpoint. */
  DraftPath path(Service service, Endpoint endpoint) {
    List<DraftPath.Hop> hops = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    visit(
        new Dependency(
            service.id(), Optional.of(endpoint.id()), Dependency.Need.REQUIRED, endpoint.origin()),
        Optional.empty(),
        0,
        hops,
        seen);
    return new DraftPath(
        Subject.endpoint(service.id(), endpoint.id()),
        "path." + service.id() + "." + endpoint.id(),
        hops);
  }

  private void visit(
      Dependency need,
      Optional<Integer> caller,
      int depth,
      List<DraftPath.Hop> hops,
      Set<String> seen) {
    if (!seen.add(need.service())) {
      return;
    }
    Service service = setting.resolved().service(need.service());
    Optional<Endpoint> endpoint = need.endpoint().map(id -> setting.endpoint(service, id));
    WorkQueries work =
        endpoint.map(e -> charts.work(service, e)).orElseGet(() -> charts.work(service));
    String name = endpoint.map(e -> service.title() + " · " + e.title()).orElse(service.title());
    int index = hops.size();
    hops.add(
        new DraftPath.Hop(
            service.id(),
            need.endpoint(),
            depth,
            caller,
            need.need(),
            work.errorRatio(name).map(DraftQuery::instant)));
    List<Dependency> next =
        endpoint.map(e -> setting.needs(service, e)).orElseGet(() -> setting.needs(service));
    for (Dependency further : next) {
      visit(further, Optional.of(index), depth + 1, hops, seen);
    }
  }

  /** The chart of a path: the error ratio of each hop, with links to their dashboards. */
  Optional<DraftChart> chart(DraftPath path, Service service, Endpoint endpoint, Dashboard on) {
    List<DraftQuery> queries =
        path.hops().stream().map(DraftPath.Hop::errors).flatMap(Optional::stream).toList();
    if (queries.isEmpty()) {
      return Optional.empty();
    }
    List<LinkPlan> pages = new ArrayList<>(links.of(service, endpoint, on));
    path.hops().stream()
        .map(hop -> setting.dashboardOf(hop.service()))
        .flatMap(Optional::stream)
        .map(links::to)
        .filter(link -> !pages.contains(link))
        .forEach(pages::add);
    return Optional.of(
        DraftChart.standard(
                path.chart(),
                DraftChart.Words.of(
                    "Error path of " + endpoint.title(),
                    "failed / all, each hop",
                    "The endpoint, then everything behind it. The errors start at the last hop that fails while what it calls is well."),
                DraftChart.Look.of(Chart.Type.GAUGE, Unit.PERCENTUNIT)
                    .fromZero()
                    .upTo(java.math.BigDecimal.ONE)
                    .wide(Chart.Width.FULL),
                queries,
                endpoint.origin())
            .links(pages)
            .about(path.endpoint(), setting.required(service.id())));
  }
}
