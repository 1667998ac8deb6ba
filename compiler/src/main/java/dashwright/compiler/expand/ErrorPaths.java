package dashwright.compiler.expand;

import dashwright.compiler.plan.LinkPlan;
import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.Dependency;
import dashwright.dsl.model.Endpoint;
import dashwright.dsl.model.Service;
import dashwright.dsl.model.Unit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is behind an endpoint: the services, queues, load balancers and databases that it cannot
 * answer without.
 */
final class ErrorPaths {
  /**
   * A need that is still to be looked at.
   *
   * @param caller the index of the hop that has it
   */
  private record Step(Dependency need, Optional<Integer> caller, int depth) {}

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
    Deque<Step> ahead = new ArrayDeque<>();
    ahead.push(
        new Step(
            new Dependency(
                service.id(),
                Optional.of(endpoint.id()),
                Dependency.Need.REQUIRED,
                endpoint.origin()),
            Optional.empty(),
            0));
    while (!ahead.isEmpty()) {
      Step step = ahead.pop();
      if (seen.add(step.need().service())) {
        List<Step> further = visit(step, hops);
        for (int i = further.size() - 1; i >= 0; i--) {
          ahead.push(further.get(i));
        }
      }
    }
    return new DraftPath(
        Subject.endpoint(service.id(), endpoint.id()),
        "path." + service.id() + "." + endpoint.id(),
        hops);
  }

  /** Adds what is needed as a hop; returns what that needs in turn. */
  private List<Step> visit(Step step, List<DraftPath.Hop> hops) {
    Dependency need = step.need();
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
            step.depth(),
            step.caller(),
            need.need(),
            work.errorRatio(name).map(DraftQuery::instant)));
    List<Dependency> next =
        endpoint.map(e -> setting.needs(service, e)).orElseGet(() -> setting.needs(service));
    return next.stream()
        .map(further -> new Step(further, Optional.of(index), step.depth() + 1))
        .toList();
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
                    "The endpoint, then everything behind it. The errors start at the last hop that"
                        + " fails while what it calls is well."),
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
