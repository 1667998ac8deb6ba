package dashwright.renderer.html.page;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.ServicePlan;
import dashwright.compiler.plan.Subject;
import dashwright.compiler.plan.TeamPlan;
import dashwright.renderer.assess.Findings;
import dashwright.renderer.assess.State;
import dashwright.renderer.html.map.Graph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The teams of an environment and whose services call whose.
 *
 * @param environment the environment
 * @param findings what its data says
 */
record TeamGraph(EnvironmentPlan environment, Findings findings) {

  Graph graph() {
    Map<String, List<ServicePlan>> teams = new LinkedHashMap<>();
    environment
        .services()
        .forEach(s -> teams.computeIfAbsent(team(s), name -> new ArrayList<>()).add(s));
    List<String> names = List.copyOf(teams.keySet());
    List<Graph.Node> nodes = new ArrayList<>();
    teams.forEach((name, services) -> nodes.add(node(name, services)));
    List<Graph.Edge> edges = new ArrayList<>();
    for (ServicePlan service : environment.services()) {
      int from = names.indexOf(team(service));
      service.needs().stream()
          .flatMap(need -> environment.service(need.service()).stream())
          .map(callee -> names.indexOf(team(callee)))
          .filter(to -> to != from)
          .map(to -> new Graph.Edge(from, to))
          .filter(edge -> !edges.contains(edge))
          .forEach(edges::add);
    }
    return new Graph(nodes, edges);
  }

  private static String team(ServicePlan service) {
    return service.team().map(TeamPlan::title).orElse("No team");
  }

  private Graph.Node node(String name, List<ServicePlan> services) {
    StateView worst =
        StateView.of(
            State.worst(
                services.stream().map(s -> findings.state(Subject.service(s.id()))).toList()));
    Graph.Look look = new Graph.Look(worst.token(), worst.word(), flag(services));
    return new Graph.Node(name + " (" + services.size() + ")", "", "", "service", "", look);
  }

  private String flag(List<ServicePlan> services) {
    List<String> ids = services.stream().map(ServicePlan::id).toList();
    return findings.paths().stream()
        .filter(path -> path.starts().stream().anyMatch(hop -> ids.contains(hop.service())))
        .findFirst()
        .map(path -> RouteViews.flag(path.trouble()))
        .orElse("");
  }
}
