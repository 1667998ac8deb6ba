package dashwright.renderer.html.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Gives each item a height: as near as possible to the mean of its neighbours, in the order of its
 * layer and far enough from the next. The nearest such heights are found exactly, by pooling
 * neighbours that want to be in each other's place.
 */
final class Placement {
  private static final int SWEEPS = 32;

  private final Ordering ordering;
  private final Measures measures;
  private final double[] heights;

  private record Pool(double sum, double weight, int count) {
    double mean() {
      return sum / weight;
    }

    Pool with(Pool other) {
      return new Pool(sum + other.sum, weight + other.weight, count + other.count);
    }
  }

  Placement(Ordering ordering, Measures measures) {
    this.ordering = ordering;
    this.measures = measures;
    this.heights = new double[ordering.items()];
    for (List<Integer> layer : ordering.layers()) {
      double height = 0;
      for (int i = 0; i < layer.size(); i++) {
        height += i == 0 ? 0 : distance(layer.get(i - 1), layer.get(i));
        heights[layer.get(i)] = height;
      }
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int i = 0; i < ordering.layers().size(); i++) {
        boolean toTheRight = sweep % 2 == 0;
        int layer = toTheRight ? i : ordering.layers().size() - 1 - i;
        settle(ordering.layers().get(layer), toTheRight);
      }
    }
  }

  /** The middle of each item, from 0 at the top, in whole pixels. */
  int[] heights() {
    double least = Double.MAX_VALUE;
    for (double height : heights) {
      least = Math.min(least, height);
    }
    int[] whole = new int[heights.length];
    for (int i = 0; i < whole.length; i++) {
      whole[i] = (int) Math.round(heights[i] - least);
    }
    return whole;
  }

  private double distance(int upper, int lower) {
    return ordering.isBox(upper) && ordering.isBox(lower)
        ? measures.boxHeight() + measures.rowGap()
        : measures.boxHeight() / 2.0 + measures.rowGap();
  }

  private void settle(List<Integer> layer, boolean toTheRight) {
    List<Pool> pools = new ArrayList<>();
    double offset = 0;
    for (int i = 0; i < layer.size(); i++) {
      offset += i == 0 ? 0 : distance(layer.get(i - 1), layer.get(i));
      double weight = weight(layer.get(i));
      Pool pool = new Pool((wish(layer.get(i), toTheRight) - offset) * weight, weight, 1);
      while (!pools.isEmpty() && pools.get(pools.size() - 1).mean() > pool.mean()) {
        pool = pools.remove(pools.size() - 1).with(pool);
      }
      pools.add(pool);
    }
    int item = 0;
    offset = 0;
    for (Pool pool : pools) {
      for (int i = 0; i < pool.count(); i++, item++) {
        offset += item == 0 ? 0 : distance(layer.get(item - 1), layer.get(item));
        heights[layer.get(item)] = pool.mean() + offset;
      }
    }
  }

  /** Places without a box keep long edges straight; what is on the way of trouble moves others. */
  private double weight(int item) {
    return ordering.pulled(item) ? 60 : ordering.isBox(item) ? 1 : 3;
  }

  private double wish(int item, boolean toTheRight) {
    List<Integer> neighbours =
        ordering.pulled(item)
            ? Stream.concat(ordering.leftOf(item).stream(), ordering.rightOf(item).stream())
                .filter(ordering::pulled)
                .toList()
            : toTheRight ? ordering.leftOf(item) : ordering.rightOf(item);
    return neighbours.stream()
        .mapToDouble(neighbour -> heights[neighbour])
        .average()
        .orElse(heights[item]);
  }
}
