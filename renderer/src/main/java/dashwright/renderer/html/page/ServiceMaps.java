package dashwright.renderer.html.page;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.Plan;
import dashwright.compiler.plan.ServicePlan;
import dashwright.dsl.model.Service;
import dashwright.renderer.html.map.Drawing;
import dashwright.renderer.html.map.Graph;
import dashwright.renderer.html.map.Measures;
import dashwright.renderer.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Draws the services of a project: who calls whom. */
final class ServiceMaps {
  private static final Measures MEASURES = new Measures(1276, 168, 34, 12);

  private final EnvironmentPlan environment;
  private final List<String> ids;

  private ServiceMaps(EnvironmentPlan environment) {
    this.environment = environment;
    this.ids = environment.services().stream().map(ServicePlan::id).toList();
  }

  /** The map of the first environment that has services. */
  static Optional<IndexPage.ServiceMap> of(Plan plan) {
    return plan.environments().stream()
        .filter(environment -> !environment.services().isEmpty())
        .findFirst()
        .map(environment -> new ServiceMaps(environment).map());
  }

  private IndexPage.ServiceMap map() {
    List<Graph.Node> nodes =
        environment.services().stream()
            .map(s -> new Graph.Node(s.title(), "", "", s.type().word(), page(s)))
            .toList();
    List<Graph.Edge> edges = new ArrayList<>();
    for (ServicePlan service : environment.services()) {
      for (int callee : callees(service)) {
        edges.add(new Graph.Edge(ids.indexOf(service.id()), callee));
      }
    }
    List<Shell.Fact> types =
        Stream.of(Service.Type.values())
            .filter(type -> environment.services().stream().anyMatch(s -> s.type() == type))
            .map(type -> new Shell.Fact(type.word(), Words.capital(type.title())))
            .toList();
    return new IndexPage.ServiceMap(
        environment.title(), Drawing.of(new Graph(nodes, edges), MEASURES), list(), types);
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
              depth, service.type().word(), service.title(), "", page(service), ""));
      for (int callee : callees(service)) {
        add(environment.services().get(callee), depth + 1, rows, seen);
      }
    }
  }
}
