package dashwright.renderer.html.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts each node into a layer: as far to the right as the longest path from an entry is long.
 *
 * @param layers the layer of each node, from 0
 * @param forward edges that go from a lower to a higher layer; those that close a cycle are turned
 *     round
 * @param turned which of them were turned round
 */
record Layering(List<Integer> layers, List<Graph.Edge> forward, List<Boolean> turned) {

  static Layering of(Graph graph) {
    int size = graph.nodes().size();
    boolean[] closing = new Walk(graph).closing();
    List<Graph.Edge> forward = new ArrayList<>();
    List<Boolean> turned = new ArrayList<>();
    for (int i = 0; i < closing.length; i++) {
      Graph.Edge edge = graph.edges().get(i);
      forward.add(closing[i] ? edge.turned() : edge);
      turned.add(closing[i]);
    }
    int[] layers = longest(size, forward);
    return new Layering(Arrays.stream(layers).boxed().toList(), forward, turned);
  }

  int count() {
    return layers.stream().mapToInt(layer -> layer).max().orElse(-1) + 1;
  }

  private static int[] longest(int size, List<Graph.Edge> edges) {
    int[] layers = new int[size];
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Graph.Edge edge : edges) {
        if (layers[edge.to()] <= layers[edge.from()]) {
          layers[edge.to()] = layers[edge.from()] + 1;
          changed = true;
        }
      }
    }
    return layers;
  }

  /** A walk along the edges, entries first, that finds the edges back to where it is. */
  private static final class Walk {
    private enum Mark {
      NEW,
      OPEN,
      DONE
    }

    private final Graph graph;
    private final Mark[] marks;
    private final boolean[] closing;

    Walk(Graph graph) {
      this.graph = graph;
      this.marks = new Mark[graph.nodes().size()];
      Arrays.fill(marks, Mark.NEW);
      this.closing = new boolean[graph.edges().size()];
    }

    boolean[] closing() {
      boolean[] called = new boolean[marks.length];
      graph.edges().forEach(edge -> called[edge.to()] = true);
      for (int node = 0; node < marks.length; node++) {
        if (!called[node]) {
          visit(node);
        }
      }
      for (int node = 0; node < marks.length; node++) {
        visit(node);
      }
      return closing;
    }

    private void visit(int node) {
      if (marks[node] != Mark.NEW) {
        return;
      }
      marks[node] = Mark.OPEN;
      for (int i = 0; i < closing.length; i++) {
        Graph.Edge edge = graph.edges().get(i);
        if (edge.from() == node) {
          closing[i] = marks[edge.to()] == Mark.OPEN;
          visit(edge.to());
        }
      }
      marks[node] = Mark.DONE;
    }
  }
}
