package dashwright.renderer.data.sample;

import java.util.List;

/**
 * That a quantile of some nodes is drawn with a line above which is trouble.
 *
 * @param nodes the indices of the nodes
 * @param quantile the quantile
 * @param limit the line, in seconds
 */
record Ceiling(List<Integer> nodes, double quantile, double limit) {
  /** Far enough below the line that noise does not cross it, near enough that an incident may. */
  private static final double CALM = 0.65;

  Ceiling {
    nodes = List.copyOf(nodes);
  }

  /** The pace, or a faster one with the same spread. */
  Pace lower(Pace pace) {
    double usual = pace.quantile(quantile, 1);
    return usual > CALM * limit ? pace.times(CALM * limit / usual) : pace;
  }
}
