package dashwright.renderer.html.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A graph, drawn.
 *
 * @param width in pixels
 * @param height in pixels
 * @param boxes its nodes
 * @param curves its edges
 */
public record Drawing(int width, int height, List<Box> boxes, List<Curve> curves) {
  /** Room around: for thick borders, and above for a flag. */
  private static final int EDGE = 4;

  private static final int FLAG = 12;

  /**
   * A node.
   *
   * @param x of its left side
   * @param y of its upper side
   * @param width in pixels
   * @param height in pixels
   * @param node what it stands for
   * @param label the name, shortened to the room there is
   * @param note the second line, shortened likewise
   */
  public record Box(
      int x, int y, int width, int height, Graph.Node node, String label, String note) {}

  /**
   * An edge.
   *
   * @param path SVG path data, from the caller to the callee
   * @param back whether it runs against the direction of reading
   * @param travel what runs along it
   */
  public record Curve(String path, boolean back, Graph.Travel travel) {}

  public Drawing {
    boxes = List.copyOf(boxes);
    curves = List.copyOf(curves);
  }

  /** Draws a graph. */
  public static Drawing of(Graph graph, Measures measures) {
    Layering layering = Layering.of(graph);
    Ordering ordering = new Ordering(graph, layering);
    int[] middles = new Placement(ordering, measures).heights();
    int pitch = measures.boxWidth() + measures.layerGap(layering.count());
    int[] lefts = new int[ordering.items()];
    for (int layer = 0; layer < ordering.layers().size(); layer++) {
      for (int item : ordering.layers().get(layer)) {
        lefts[item] = EDGE + layer * pitch;
      }
    }
    List<Box> boxes = new ArrayList<>();
    for (int node = 0; node < graph.nodes().size(); node++) {
      int top = EDGE + FLAG + middles[node];
      boxes.add(box(graph.nodes().get(node), lefts[node], top, measures));
    }
    List<Curve> curves = new ArrayList<>();
    for (int edge = 0; edge < ordering.chains().size(); edge++) {
      List<Integer> chain = ordering.chains().get(edge);
      curves.add(
          new Curve(
              path(chain, lefts, middles, measures, end(graph.edges().get(edge))),
              layering.turned().get(edge),
              graph.edges().get(edge).travel()));
    }
    curves.sort(Comparator.comparing(curve -> curve.travel() == Graph.Travel.TROUBLE));
    int width = Math.max(0, layering.count() - 1) * pitch + measures.boxWidth() + 2 * EDGE;
    int height = Arrays.stream(middles).max().orElse(0) + measures.boxHeight() + FLAG + 2 * EDGE;
    return new Drawing(width, height, boxes, curves);
  }

  private static Box box(Graph.Node node, int x, int y, Measures measures) {
    int room =
        measures.boxWidth()
            - 40
            - (node.value().isEmpty() ? 0 : 7 * node.value().length() + 8)
            - (node.look().state().isEmpty() ? 0 : 20);
    return new Box(
        x,
        y,
        measures.boxWidth(),
        measures.boxHeight(),
        node,
        shortened(node.label(), (int) (room / 7.5)),
        shortened(node.note(), (int) ((measures.boxWidth() - 46) / 6.7)));
  }

  private static String shortened(String text, int most) {
    return text.length() <= most ? text : text.substring(0, Math.max(1, most - 1)).strip() + "…";
  }

  /** Room for the arrow at the end of a way of trouble. */
  private static int end(Graph.Edge edge) {
    return edge.travel() == Graph.Travel.TROUBLE ? 9 : 0;
  }

  private static String path(
      List<Integer> chain, int[] lefts, int[] middles, Measures measures, int end) {
    int half = EDGE + FLAG + measures.boxHeight() / 2;
    StringBuilder path = new StringBuilder();
    int x = lefts[chain.get(0)] + measures.boxWidth();
    int y = middles[chain.get(0)] + half;
    path.append('M').append(x).append(' ').append(y);
    for (int i = 1; i < chain.size(); i++) {
      int toX = lefts[chain.get(i)] - (i == chain.size() - 1 ? end : 0);
      int toY = middles[chain.get(i)] + half;
      int middle = (x + toX) / 2;
      path.append('C').append(middle).append(' ').append(y).append(' ');
      path.append(middle).append(' ').append(toY).append(' ').append(toX).append(' ').append(toY);
      x = toX;
      y = toY;
      if (i < chain.size() - 1) {
        x += measures.boxWidth();
        path.append('H').append(x);
      }
    }
    return path.toString();
  }
}
