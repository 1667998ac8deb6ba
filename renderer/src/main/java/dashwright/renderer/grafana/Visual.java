package dashwright.renderer.grafana;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What differs between the types of panel. */
interface Visual {

  /** The plugin that draws it. */
  String type();

  /** What it asks for; none: it asks for nothing. */
  List<Target> targets();

  /** What becomes of the answers before they are drawn. */
  default ArrayNode transformations() {
    return Json.array();
  }

  /** Units, colours, words and styles of its values. */
  ObjectNode fieldConfig();

  /** The plugin's own settings. */
  ObjectNode options();
}
