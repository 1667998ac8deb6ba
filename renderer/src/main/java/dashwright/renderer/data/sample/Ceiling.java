package dashwright.renderer.data.sample;

import java.util.List;

/**
 * How many events of some nodes may be slower than a limit.
 *
 * @param nodes the indices of the nodes
 * @param limit in seconds
 * @param share of events that is usually slower
 */
record Ceiling(List<Integer> nodes, double limit, double share) {
  Ceiling {
    nodes = List.copyOf(nodes);
  }

  /** The pace, or a faster one with the same spread. */
  Pace lower(Pace pace) {
    return pace.above(limit) > share ? pace.with(limit, share) : pace;
  }
}
