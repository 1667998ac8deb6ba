package dashwright.renderer.grafana;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dashwright.compiler.plan.AnnotationPlan;
import java.time.Duration;

/** Vertical lines: Grafana's own, deployments from files, and those that come from queries. */
final class Annotations {
  private final Board board;

  Annotations(Board board) {
    this.board = board;
  }

  ObjectNode json() {
    ArrayNode list = Json.array(builtIn());
    new Deployments(board).groups().forEach(group -> list.add(deployments(group)));
    board.dashboard().annotations().forEach(plan -> list.add(query(plan)));
    return Json.object("list", list);
  }

  /** Grafana adds it where it is missing; written, it is no change. */
  private static ObjectNode builtIn() {
    ObjectNode node = Json.object().put("builtIn", 1);
    node.putObject("datasource").put("type", "grafana").put("uid", "-- Grafana --");
    node.put("enable", true).put("hide", true).put("iconColor", "rgba(0, 211, 255, 1)");
    return node.put("name", "Annotations & Alerts").put("type", "dashboard");
  }

  /** Every sample has the same value, so a few of them over the whole range say it all. */
  private ObjectNode deployments(Deployments.Group group) {
    ObjectNode node = entry(group.name(), group.expression(), board.dashboard().range());
    node.put("titleFormat", "{{title}}").put("textFormat", "{{text}}");
    node.put("tagKeys", "service,version").put("useValueForTime", true);
    if (!group.panels().isEmpty()) {
      ArrayNode ids = node.putObject("filter").put("exclude", false).putArray("ids");
      group.panels().forEach(ids::add);
    }
    return node;
  }

  private static ObjectNode query(AnnotationPlan plan) {
    ObjectNode node = entry(plan.title(), Expression.of(plan.query()), plan.step());
    String legend = plan.query().legend();
    node.put(
        "titleFormat", legend.isEmpty() ? Verbatim.legend(plan.title()) : Verbatim.line(legend));
    node.put("textFormat", Verbatim.html(Verbatim.legend(plan.title())));
    node.put(
        "tagKeys",
        String.join(",", plan.query().labels().stream().map(label -> label.name()).toList()));
    return node.put("useValueForTime", false);
  }

  private static ObjectNode entry(String name, String expression, Duration step) {
    ObjectNode node = Json.object().put("name", Verbatim.line(name));
    node.set("datasource", Target.datasource());
    node.put("enable", true).put("hide", false).put("iconColor", Paint.DEPLOYMENT);
    node.put("expr", expression);
    return node.put("step", TimeSpan.interval(step));
  }
}
