package dashwright.renderer.grafana;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dashwright.compiler.plan.QueryPlan;
import java.time.Duration;
import java.util.Locale;

/**
 * A query of a panel.
 *
 * @param refId unique in the panel
 * @param expression PromQL in Grafana's words
 * @param legend the name of its series, labels as {@code {{label}}}; empty: Grafana makes one up
 * @param reading whether its course or its last value is wanted
 * @param format the shape of the answer
 * @param every it is never read finer
 */
record Target(
    String refId,
    String expression,
    String legend,
    Reading reading,
    Format format,
    Duration every) {

  /** What is read. */
  enum Reading {
    COURSE,
    LAST
  }

  /** The shape of an answer. */
  enum Format {
    TIME_SERIES,
    TABLE,
    HEATMAP
  }

  /** A planned query. */
  static Target of(QueryPlan query, Reading reading, Format format) {
    return new Target(
        query.refId(),
        Expression.of(query),
        Verbatim.line(query.legend()),
        reading,
        format,
        Board.every(query));
  }

  /** The same with another legend. */
  Target named(String text) {
    return new Target(refId, expression, text, reading, format, every);
  }

  /** The data source that the reader chose. */
  static ObjectNode datasource() {
    return Json.object().put("type", "prometheus").put("uid", "${datasource}");
  }

  ObjectNode json() {
    ObjectNode node = Json.object().put("refId", refId);
    node.set("datasource", datasource());
    node.put("editorMode", "code");
    node.put("expr", expression);
    node.put("legendFormat", legend.isEmpty() ? "__auto" : legend);
    node.put("range", reading == Reading.COURSE);
    node.put("instant", reading == Reading.LAST);
    node.put("format", format.name().toLowerCase(Locale.ROOT));
    node.put("exemplar", false);
    node.put("interval", TimeSpan.interval(every));
    return node;
  }
}
