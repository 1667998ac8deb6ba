package dashwright.renderer.html.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Orders the rows of each layer so that few edges cross: each row goes to the mean of its
 * neighbours, to and fro, and the best order is kept. Edges over several layers are chains of
 * places without a box.
 */
final class Ordering {
  private static final int SWEEPS = 24;

  /** The way of trouble counts like so many edges: it stays straight, and few others cross it. */
  private static final int PULL = 12;

  private final List<List<Integer>> layers = new ArrayList<>();
  private final List<List<Integer>> left = new ArrayList<>();
  private final List<List<Integer>> right = new ArrayList<>();
  private final List<List<Integer>> chains = new ArrayList<>();
  private final Set<Integer> pulled = new TreeSet<>();
  private final int boxes;

  Ordering(Graph graph, Layering layering) {
    this.boxes = graph.nodes().size();
    for (int i = 0; i < layering.count(); i++) {
      layers.add(new ArrayList<>());
    }
    for (int node = 0; node < boxes; node++) {
      place(layering.layers().get(node));
    }
    for (Graph.Edge edge : layering.forward()) {
      chains.add(chain(edge, layering.layers()));
    }
    reduceCrossings();
  }

  /** Whether an item is a box, not a place that an edge runs through. */
  boolean isBox(int item) {
    return item < boxes;
  }

  /** Whether it is on a way of trouble. */
  boolean pulled(int item) {
    return pulled.contains(item);
  }

  int items() {
    return left.size();
  }

  List<List<Integer>> layers() {
    return layers;
  }

  List<Integer> leftOf(int item) {
    return left.get(item);
  }

  List<Integer> rightOf(int item) {
    return right.get(item);
  }

  /** For each edge the items it runs through, both ends included. */
  List<List<Integer>> chains() {
    return chains;
  }

  private int place(int layer) {
    left.add(new ArrayList<>());
    right.add(new ArrayList<>());
    layers.get(layer).add(left.size() - 1);
    return left.size() - 1;
  }

  private List<Integer> chain(Graph.Edge edge, List<Integer> layerOf) {
    List<Integer> chain = new ArrayList<>(List.of(edge.from()));
    for (int layer = layerOf.get(edge.from()) + 1; layer < layerOf.get(edge.to()); layer++) {
      link(chain, place(layer), edge.travel());
    }
    link(chain, edge.to(), edge.travel());
    return chain;
  }

  private void link(List<Integer> chain, int item, Graph.Travel travel) {
    int before = chain.get(chain.size() - 1);
    if (travel == Graph.Travel.TROUBLE) {
      pulled.addAll(List.of(before, item));
    }
    for (int i = 0; i < (travel == Graph.Travel.TROUBLE ? PULL : 1); i++) {
      right.get(before).add(item);
      left.get(item).add(before);
    }
    chain.add(item);
  }

  private void reduceCrossings() {
    List<List<Integer>> best = copy();
    long least = crossings();
    for (int sweep = 0; sweep < SWEEPS && least > 0; sweep++) {
      if (sweep % 2 == 0) {
        IntStream.range(1, layers.size()).forEach(layer -> sort(layer, left, layer - 1));
      } else {
        for (int layer = layers.size() - 2; layer >= 0; layer--) {
          sort(layer, right, layer + 1);
        }
      }
      long now = crossings();
      if (now < least) {
        least = now;
        best = copy();
      }
    }
    for (int i = 0; i < layers.size(); i++) {
      layers.set(i, best.get(i));
    }
  }

  private void sort(int layer, List<List<Integer>> neighbours, int other) {
    int[] rows = rows(other);
    int[] own = rows(layer);
    layers
        .get(layer)
        .sort(
            Comparator.comparingDouble(
                item ->
                    neighbours.get(item).stream()
                        .mapToInt(neighbour -> rows[neighbour])
                        .average()
                        .orElse(own[item])));
  }

  private int[] rows(int layer) {
    int[] rows = new int[left.size()];
    List<Integer> items = layers.get(layer);
    for (int row = 0; row < items.size(); row++) {
      rows[items.get(row)] = row;
    }
    return rows;
  }

  private long crossings() {
    long count = 0;
    for (int layer = 0; layer + 1 < layers.size(); layer++) {
      int[] rows = rows(layer + 1);
      List<int[]> ends = new ArrayList<>();
      for (int item : layers.get(layer)) {
        ends.add(right.get(item).stream().mapToInt(next -> rows[next]).toArray());
      }
      for (int upper = 0; upper < ends.size(); upper++) {
        for (int lower = upper + 1; lower < ends.size(); lower++) {
          count += crossings(ends.get(upper), ends.get(lower));
        }
      }
    }
    return count;
  }

  private static long crossings(int[] upper, int[] lower) {
    return Arrays.stream(upper)
        .mapToLong(end -> Arrays.stream(lower).filter(other -> other < end).count())
        .sum();
  }

  private List<List<Integer>> copy() {
    return new ArrayList<>(
        layers.stream().map(layer -> (List<Integer>) new ArrayList<>(layer)).toList());
  }
}
