package dashwright.renderer.grafana;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dashwright.compiler.plan.PathPlan;
import dashwright.compiler.plan.ServicePlan;
import dashwright.compiler.plan.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The ways from endpoints to what is behind them, as a text of links: one line an endpoint. */
record Ways(Board board) {
  private static final String KEEP = "?${__url_time_range}&${__all_variables}";

  /** The settings of a text panel. */
  ObjectNode options() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Follow an endpoint from left to right: errors start at the last one that fails while what"
            + " it calls is well.");
    board.dashboard().paths().forEach(path -> lines.add("- " + line(path)));
    ObjectNode options = Json.object().put("mode", "markdown");
    options.put(
        "content", lines.get(0) + "\n\n" + String.join("\n", lines.subList(1, lines.size())));
    options
        .putObject("code")
        .put("language", "plaintext")
        .put("showLineNumbers", false)
        .put("showMiniMap", false);
    return options;
  }

  /** How high the panel has to be. */
  int height() {
    return Math.min(12, 3 + board.dashboard().paths().size());
  }

  /** {@code POST /buy: Front door → Till → Bank, Shelf}: what is equally far stands together. */
  private String line(PathPlan path) {
    TreeMap<Integer, List<String>> levels = new TreeMap<>();
    for (PathPlan.Hop hop : path.hops()) {
      levels.computeIfAbsent(hop.depth(), depth -> new ArrayList<>()).add(link(hop.service()));
    }
    List<String> steps =
        levels.values().stream()
            .map(links -> String.join(", ", links.stream().distinct().toList()))
            .toList();
    return "**" + Markdown.plain(title(path)) + "**: " + String.join(" → ", steps);
  }

  private String title(PathPlan path) {
    String id = path.endpoint().id();
    int slash = id.indexOf('/');
    String endpoint = id.substring(slash + 1);
    return board.environment().service(id.substring(0, slash)).stream()
        .flatMap(service -> service.endpoints().stream())
        .filter(e -> e.id().equals(endpoint))
        .map(ServicePlan.EndpointPlan::title)
        .findFirst()
        .orElse(endpoint);
  }

  private String link(String service) {
    String name =
        Markdown.plain(
            board.environment().service(service).map(ServicePlan::title).orElse(service));
    Optional<String> uid = board.dashboardOf(Subject.service(service)).map(found -> found.uid());
    return uid.map(id -> "[" + name + "](/d/" + id + KEEP + ")").orElse(name);
  }
}
