package dashwright.renderer.chart;

import java.util.List;
import java.util.Optional;

/**
 * The value axis.
 *
 * @param min where it starts
 * @param max where it ends
 * @param interval the distance of two ticks; on a logarithmic axis how many times one is the other
 * @param labels a text for each tick, from below; empty on a logarithmic axis
 * @param cut where values are cut off; empty: nowhere
 * @param kind linear or logarithmic
 */
public record Scale(
    double min, double max, double interval, List<String> labels, Optional<Double> cut, Kind kind) {

  /** How distances mean differences. */
  public enum Kind {
    LINEAR,
    LOG
  }

  public Scale {
    labels = List.copyOf(labels);
  }
}
