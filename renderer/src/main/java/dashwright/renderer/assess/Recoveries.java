package dashwright.renderer.assess;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;

/** Finds trouble of the last hour that is over. */
final class Recoveries {
  private static final int LEAST = 3;

  private Recoveries() {}

  /**
   * The last time that a course was in trouble for at least three values in a row; empty where it
   * still is.
   */
  static Optional<Episode> of(Reading reading, DoublePredicate trouble) {
    double[] values = Robust.smoothed(reading.values());
    OptionalDouble now = reading.now();
    if (now.isPresent() && trouble.test(now.getAsDouble())) {
      return Optional.empty();
    }
    int last = values.length - 1;
    while (last >= 0) {
      int first = last;
      double worst = Double.NEGATIVE_INFINITY;
      while (first >= 0 && trouble.test(values[first])) {
        worst = Math.max(worst, values[first]);
        first--;
      }
      if (last - first >= LEAST) {
        int from = Math.max(0, first);
        return Optional.of(new Episode(reading.grid().at(from), reading.grid().at(last), worst));
      }
      last = Math.min(first, last - 1);
    }
    return Optional.empty();
  }
}
