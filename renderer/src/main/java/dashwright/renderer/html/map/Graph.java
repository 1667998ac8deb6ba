package dashwright.renderer.html.map;

import java.util.List;

/**
 * Things and who calls whom.
 *
 * @param nodes the things
 * @param edges the calls, by the index of their ends; no edge twice, none from a node to itself
 */
public record Graph(List<Node> nodes, List<Edge> edges) {

  /**
   * A thing.
   *
   * @param label its name
   * @param note a second line; may be empty
   * @param value a number beside the name; may be empty
   * @param glyph the name of its picture
   * @param href where it leads; empty text: nowhere
   */
  public record Node(String label, String note, String value, String glyph, String href) {}

  /**
   * A call.
   *
   * @param from the caller
   * @param to the callee
   */
  public record Edge(int from, int to) {}

  public Graph {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }
}
