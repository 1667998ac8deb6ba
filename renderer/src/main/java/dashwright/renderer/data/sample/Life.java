package dashwright.renderer.data.sample;

import java.util.List;

/**
 * When a series has samples. Times are in milliseconds since 1970.
 *
 * @param spans when it is there, one after the other
 * @param restarts when its counter begins at 0 again
 */
record Life(List<Span> spans, List<Long> restarts) {
  /** A life without beginning or end. */
  static final Life ALWAYS = new Life(List.of(new Span(Long.MIN_VALUE, Long.MAX_VALUE)), List.of());

  /**
   * A time.
   *
   * @param from its start
   * @param to its end, not included
   */
  record Span(long from, long to) {
    boolean holds(long time) {
      return time >= from && time < to;
    }
  }

  Life {
    spans = List.copyOf(spans);
    restarts = List.copyOf(restarts);
  }

  static Life of(long from, long to) {
    return new Life(List.of(new Span(from, to)), List.of());
  }

  Life restarting(List<Long> times) {
    return new Life(spans, times);
  }

  /** The same, but for a gap, and not after its end. */
  Life without(long from, long to) {
    return new Life(
        spans.stream()
            .flatMap(
                span ->
                    List.of(
                        new Span(span.from(), Math.min(span.to(), from)),
                        new Span(Math.max(span.from(), to), span.to()))
                        .stream())
            .filter(span -> span.from() < span.to())
            .toList(),
        restarts);
  }

  Life until(long end) {
    return end == Long.MAX_VALUE ? this : without(end, Long.MAX_VALUE);
  }

  boolean holds(long time) {
    for (Span span : spans) {
      if (span.holds(time)) {
        return true;
      }
    }
    return false;
  }

  boolean touches(long from, long to) {
    return spans.stream().anyMatch(span -> span.from() <= to && span.to() >= from);
  }

  /** When a counter that stands at a time began at 0; the least time there is: never. */
  long birth(long time) {
    long birth = Long.MIN_VALUE;
    for (Span span : spans) {
      birth = span.holds(time) ? span.from() : birth;
    }
    for (long restart : restarts) {
      birth = restart <= time ? Math.max(birth, restart) : birth;
    }
    return birth;
  }
}
