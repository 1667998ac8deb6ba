package dashwright.renderer.grafana;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dashwright.compiler.plan.ChartPlan;
import java.util.List;

/** What panels of single values have in common. */
final class LastValues {
  private LastValues() {}

  static List<Target> targets(ChartPlan chart) {
    return chart.queries().stream()
        .map(query -> Target.of(query, Target.Reading.LAST, Target.Format.TIME_SERIES))
        .toList();
  }

  static ObjectNode reduce() {
    ObjectNode reduce = Json.object();
    reduce.set("calcs", Json.texts(List.of("lastNotNull")));
    return reduce.put("fields", "").put("values", false);
  }
}
