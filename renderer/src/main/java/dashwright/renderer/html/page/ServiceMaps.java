package dashwright.renderer.html.page;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.Plan;
import dashwright.compiler.plan.ServicePlan;
import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.Service;
import dashwright.renderer.assess.Findings;
import dashwright.renderer.assess.Route;
import dashwright.renderer.assess.State;
import dashwright.renderer.html.map.Drawing;
import dashwright.renderer.html.map.Graph;
import dashwright.renderer.html.map.Measures;
import dashwright.renderer.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Draws the services of a project: who calls whom. */
final class ServiceMaps {
  private static final Measures MEASURES = new Measures(1276, 180, 34, 12);

  /** More boxes nobody reads: then each team has one. */
  private static final int MOST = 60;

  private final EnvironmentPlan environment;
  private final Findings findings;
  private final List<String> ids;

  private ServiceMaps(EnvironmentPlan environment, Findings findings) {
    this.environment = environment;
    this.findings = findings;
    this.ids = environment.services().stream().map(ServicePlan::id).toList();
  }

  /** The map of the first environment that has services. */
  static Optional<IndexPage.ServiceMap> of(Plan plan, Map<String, Findings> findings) {
    return plan.environments().stream()
        .filter(environment -> !environment.services().isEmpty())
        .findFirst()
        .map(e -> new ServiceMaps(e, findings.get(e.id())).map());
  }

  private IndexPage.ServiceMap map() {
    boolean large = environment.services().size() > MOST;
    List<Shell.Fact> types =
        Stream.of(Service.Type.values())
            .filter(type -> environment.services().stream().anyMatch(s -> s.type() == type))
            .map(type -> new Shell.Fact(type.word(), Words.capital(type.title())))
            .toList();
    return new IndexPage.ServiceMap(
        environment.title(),
        Drawing.of(large ? new TeamGraph(environment, findings).graph() : graph(), MEASURES),
        large,
        list(),
        types,
        List.of(
            StateView.of(State.OK),
            StateView.of(State.FAILING),
            StateView.of(State.DOWN),
            StateView.of(State.NO_DATA)));
  }

  private Graph graph() {
    List<Graph.Node> nodes =
        environment.services().stream()
            .map(s -> new Graph.Node(s.title(), "", "", s.type().word(), page(s), look(s)))
            .toList();
    List<Graph.Edge> edges = new ArrayList<>();
    for (ServicePlan service : environment.services()) {
      for (int callee : callees(service)) {
        Graph.Travel travel = travel(service.id(), ids.get(callee));
        edges.add(new Graph.Edge(ids.indexOf(service.id()), callee, travel));
      }
    }
    return new Graph(nodes, edges);
  }

  private Graph.Look look(ServicePlan service) {
    StateView state = state(service);
    String flag =
        findings.paths().stream()
            .filter(path -> path.starts().stream().anyMatch(h -> h.service().equals(service.id())))
            .findFirst()
            .map(path -> RouteViews.flag(path.trouble()))
            .orElse("");
    return new Graph.Look(state.token(), state.word(), flag);
  }

  private StateView state(ServicePlan service) {
    return StateView.of(findings.state(Subject.service(service.id())));
  }

  /** Trouble runs along what is on a way of trouble; from what is silent nobody knows. */
  private Graph.Travel travel(String caller, String callee) {
    boolean trouble =
        findings.paths().stream()
            .flatMap(path -> path.routes().stream())
            .anyMatch(route -> passes(route, caller, callee));
    if (trouble) {
      return Graph.Travel.TROUBLE;
    }
    boolean silent = findings.state(Subject.service(callee)) == State.NO_DATA;
    return silent ? Graph.Travel.SILENCE : Graph.Travel.CALLS;
  }

  private static boolean passes(Route route, String caller, String callee) {
    for (int i = 1; i < route.hops().size(); i++) {
      if (route.hops().get(i - 1).service().equals(caller)
          && route.hops().get(i).service().equals(callee)) {
        return true;
      }
    }
    return false;
  }

  private String page(ServicePlan service) {
    return service
        .dashboard()
        .map(dashboard -> environment.id() + "/" + dashboard + ".html")
        .orElse("");
  }

  private List<Integer> callees(ServicePlan service) {
    return service.needs().stream()
        .map(need -> ids.indexOf(need.service()))
        .filter(index -> index >= 0 && index != ids.indexOf(service.id()))
        .distinct()
        .toList();
  }

  /** Each service once, beneath the first that calls it. */
  private List<PathView.HopView> list() {
    List<PathView.HopView> rows = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    environment.services().stream()
        .filter(service -> service.callers().stream().noneMatch(ids::contains))
        .forEach(entry -> add(entry, 0, rows, seen));
    environment.services().forEach(service -> add(service, 0, rows, seen));
    return rows;
  }

  private void add(ServicePlan service, int depth, List<PathView.HopView> rows, Set<String> seen) {
    if (seen.add(service.id())) {
      rows.add(
          new PathView.HopView(
              depth,
              service.type().word(),
              service.title(),
              "",
              page(service),
              "",
              Optional.of(state(service))));
      for (int callee : callees(service)) {
        add(environment.services().get(callee), depth + 1, rows, seen);
      }
    }
  }
}
