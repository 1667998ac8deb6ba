package dashwright.renderer.grafana;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dashwright.compiler.plan.VariablePlan;
import dashwright.dsl.model.Variable;
import java.util.List;

/** The choices of a reader: the data source first, then those of the plan. */
final class Variables {
  private static final int ON_LOAD = 1;
  private static final int ON_TIME_CHANGE = 2;
  private static final int LABEL_VALUES = 1;
  private static final int ALPHABETICAL = 1;

  private Variables() {}

  static ObjectNode json(Board board) {
    ArrayNode list = Json.array(datasource(board.environment().datasource()));
    board.dashboard().variables().forEach(variable -> list.add(choice(variable)));
    return Json.object("list", list);
  }

  private static ObjectNode datasource(String uid) {
    ObjectNode node = Json.object().put("type", "datasource").put("name", "datasource");
    node.put("label", "Data source").put("query", "prometheus").put("regex", "");
    node.put("refresh", ON_LOAD).put("hide", 0).put("multi", false).put("includeAll", false);
    node.putObject("current").put("selected", true).put("text", uid).put("value", uid);
    node.set("options", Json.array());
    return node.put("skipUrlSync", false);
  }

  private static ObjectNode choice(VariablePlan variable) {
    ObjectNode node = Json.object().put("type", "query").put("name", variable.id());
    node.put("label", Verbatim.line(variable.title()));
    node.set("datasource", Target.datasource());
    node.put("definition", variable.values());
    ObjectNode query = node.putObject("query");
    query.put("qryType", LABEL_VALUES).put("query", variable.values());
    query.put("refId", "PrometheusVariableQueryEditor-VariableQuery");
    node.put("refresh", ON_TIME_CHANGE).put("sort", ALPHABETICAL).put("regex", "").put("hide", 0);
    boolean multi = variable.choice() == Variable.Choice.MANY;
    node.put("multi", multi).put("includeAll", true).put("allValue", ".+");
    ObjectNode current = node.putObject("current").put("selected", true);
    if (multi) {
      current.set("text", Json.texts(List.of("All")));
      current.set("value", Json.texts(List.of("$__all")));
    } else {
      current.put("text", "All").put("value", "$__all");
    }
    node.set("options", Json.array());
    return node.put("skipUrlSync", false);
  }
}
