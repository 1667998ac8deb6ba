package dashwright.renderer.data.sample;

import java.util.List;
import java.util.Optional;

/**
 * A few minutes within the last hour in which one level has no data.
 *
 * @param level which one
 * @param from its start, in milliseconds since 1970
 * @param to its end
 */
record Gap(Level level, long from, long to) {

  /**
   * A level.
   *
   * @param metric the name of its metric
   * @param place where it is
   */
  record Level(String metric, String place) {}

  /** In one of several levels, which the seed chooses; none where there are none. */
  static Optional<Gap> in(List<Level> levels, Seed seed, long now) {
    if (levels.isEmpty()) {
      return Optional.empty();
    }
    long from = now - (long) seed.and("from").between(25 * Times.MINUTE, 45 * Times.MINUTE);
    long length = (long) seed.and("length").between(4 * Times.MINUTE, 8 * Times.MINUTE);
    return Optional.of(new Gap(levels.get(seed.index(levels.size())), from, from + length));
  }
}
