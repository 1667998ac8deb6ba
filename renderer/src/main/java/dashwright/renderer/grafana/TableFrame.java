package dashwright.renderer.grafana;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/**
 * What tables have in common: instant answers joined by their labels, columns in order, under
 * readable names.
 */
final class TableFrame {
  private TableFrame() {}

  /**
   * A column of values.
   *
   * @param field what Grafana calls it
   * @param title what readers see
   */
  record Column(String field, String title) {}

  /**
   * Joins the answers, then drops the time and all labels that were not asked for.
   *
   * @param labels the labels to show, in order; none: all of them
   * @param values the columns of values, in order
   */
  static ArrayNode transformations(List<String> labels, List<Column> values) {
    ArrayNode steps = Json.array();
    if (values.size() > 1) {
      steps.add(step("merge", Json.object()));
    }
    List<String> fields =
        Stream.concat(labels.stream(), values.stream().map(Column::field)).toList();
    if (!labels.isEmpty()) {
      ObjectNode names = Json.object("names", Json.texts(fields));
      steps.add(step("filterFieldsByName", Json.object("include", names)));
    }
    ObjectNode organize = Json.object();
    organize.putObject("excludeByName").put("Time", true);
    ObjectNode order = organize.putObject("indexByName");
    if (!labels.isEmpty()) {
      fields.forEach(field -> order.put(field, order.size()));
    }
    ObjectNode names = organize.putObject("renameByName");
    values.forEach(column -> names.put(column.field(), column.title()));
    return steps.add(step("organize", organize));
  }

  static ObjectNode defaults() {
    ObjectNode defaults = Json.object().put("noValue", Mappings.NO_DATA);
    defaults.putObject("color").put("mode", "thresholds");
    defaults.set("mappings", Json.array());
    defaults.set("thresholds", Thresholds.of(Paint.NEUTRAL, List.of()));
    ObjectNode custom = defaults.putObject("custom");
    custom.put("align", "auto").put("filterable", false).put("inspect", false);
    custom.putObject("cellOptions").put("type", "auto");
    return defaults;
  }

  static ObjectNode options(ArrayNode sortBy) {
    ObjectNode options =
        Json.object().put("showHeader", true).put("cellHeight", "sm").put("frameIndex", 0);
    options.set("sortBy", sortBy);
    ObjectNode footer = options.putObject("footer").put("show", false);
    footer.set("reducer", Json.array());
    footer.put("countRows", false).put("fields", "").put("enablePagination", false);
    return options;
  }

  static ObjectNode colouredText() {
    return Json.object().put("type", "color-text");
  }

  private static ObjectNode step(String id, ObjectNode options) {
    return Json.object().put("id", id).<ObjectNode>set("options", options);
  }
}
