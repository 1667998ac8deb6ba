package dashwright.renderer.data.sample;

import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * A few minutes within the last hour in which one query of the charts has no data.
 *
 * @param core the query, as {@link Fold#core} tells it
 * @param from its start, in milliseconds since 1970
 * @param to its end
 */
record Gap(String core, long from, long to) {

  /** In one of several queries, which the seed chooses; none where there are none. */
  static Optional<Gap> in(List<String> cores, Seed seed, long now) {
    if (cores.isEmpty()) {
      return Optional.empty();
    }
    long from = now - (long) seed.and("from").between(25 * Times.MINUTE, 45 * Times.MINUTE);
    long length = (long) seed.and("length").between(4 * Times.MINUTE, 8 * Times.MINUTE);
    return Optional.of(new Gap(cores.get(seed.index(cores.size())), from, from + length));
  }

  /** When a query has data. */
  LongPredicate known(String query) {
    return query.equals(core) ? time -> time < from || time >= to : time -> true;
  }
}
