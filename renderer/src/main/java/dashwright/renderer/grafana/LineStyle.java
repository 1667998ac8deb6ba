package dashwright.renderer.grafana;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * How a line is drawn, so that no series is told by its colour alone.
 *
 * @param fill Grafana's word for it
 * @param dash lengths of strokes and gaps in pixels; empty: none
 */
record LineStyle(String fill, List<Integer> dash) {
  static final LineStyle SOLID = new LineStyle("solid", List.of());
  static final LineStyle DASHED = new LineStyle("dash", List.of(10, 6));
  static final LineStyle SHORT_DASHED = new LineStyle("dash", List.of(4, 4));
  static final LineStyle DASH_DOT = new LineStyle("dash", List.of(12, 4, 2, 4));
  static final LineStyle DOTTED = new LineStyle("dot", List.of(0, 5));

  ObjectNode json() {
    ObjectNode node = Json.object().put("fill", fill);
    if (!dash.isEmpty()) {
      ArrayNode lengths = node.putArray("dash");
      dash.forEach(lengths::add);
    }
    return node;
  }
}
