package dashwright.renderer.chart;

import dashwright.renderer.data.Series;
import dashwright.renderer.data.TimeGrid;
import java.time.Duration;
import java.util.OptionalDouble;

/**
 * The numbers of a legend.
 *
 * @param last the newest value, unless it is too old to say what is now
 * @param least the least value
 * @param greatest the greatest value
 */
public record Numbers(OptionalDouble last, OptionalDouble least, OptionalDouble greatest) {
  private static final Duration FRESH = Duration.ofMinutes(5);

  /**
   * The numbers of a series; a value older than 3 steps and 5 minutes is not the last one any more.
   */
  public static Numbers of(Series series, TimeGrid grid) {
    OptionalDouble least = OptionalDouble.empty();
    OptionalDouble greatest = OptionalDouble.empty();
    for (int i = 0; i < series.size(); i++) {
      double value = series.value(i);
      if (!Double.isNaN(value)) {
        least = OptionalDouble.of(Math.min(value, least.orElse(value)));
        greatest = OptionalDouble.of(Math.max(value, greatest.orElse(value)));
      }
    }
    return new Numbers(last(series, grid), least, greatest);
  }

  private static OptionalDouble last(Series series, TimeGrid grid) {
    long fresh = Math.max(3, FRESH.dividedBy(grid.step()));
    for (int i = series.size() - 1; i >= 0 && i >= series.size() - fresh; i--) {
      if (!Double.isNaN(series.value(i))) {
        return OptionalDouble.of(series.value(i));
      }
    }
    return OptionalDouble.empty();
  }
}
