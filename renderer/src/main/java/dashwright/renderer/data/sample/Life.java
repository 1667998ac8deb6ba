package dashwright.renderer.data.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * When a series has samples. Times are in milliseconds since 1970.
 *
 * @param spans when it is there, one after the other
 * @param restarts when its counter begins at 0 again, oldest first
 */
record Life(List<Span> spans, List<Long> restarts) {
  /** A life without beginning or end. */
  static final Life ALWAYS = of(Long.MIN_VALUE, Long.MAX_VALUE);

  /**
   * A time. Where one thing replaces another, one takes over the work while the other leaves it:
   * each a little more at every moment.
   *
   * @param from when it takes over, in the middle of doing so
   * @param to when it leaves, in the middle of doing so
   * @param change how long that takes, from the middle of it
   * @param gone when its samples end
   */
  record Span(long from, long to, long change, long gone) {

    /** When its samples begin. */
    long begin() {
      return from == Long.MIN_VALUE ? from : from - change;
    }

    /** Up to when all work is done at a time by one that worked alone. */
    long done(long time) {
      if (time >= end() - change) {
        long left = Math.max(0, end() + change - time);
        return end() - left * left / Math.max(1, 4 * change);
      }
      if (from != Long.MIN_VALUE && time <= from + change) {
        long taken = Math.max(0, time - begin());
        return from + taken * taken / Math.max(1, 4 * change);
      }
      return time;
    }

    private long end() {
      return Math.min(to, Long.MAX_VALUE - change);
    }

    private Span before(long end) {
      return new Span(from, Math.min(to, end), change, Math.min(gone, end));
    }

    private Span after(long start) {
      return new Span(Math.max(from, start), to, change, gone);
    }
  }

  Life {
    spans = List.copyOf(spans);
    restarts = List.copyOf(restarts);
  }

  static Life of(long from, long to) {
    return new Life(List.of(new Span(from, to, 0, to)), List.of());
  }

  /**
   * The life of one that takes over from another, and leaves to the next.
   *
   * @param change half of how long that takes
   * @param lingering how long it is there after it left
   */
  static Life taking(long from, long to, long change, long lingering) {
    long gone = to == Long.MAX_VALUE ? to : to + change + lingering;
    return new Life(List.of(new Span(from, to, change, gone)), List.of());
  }

  Life restarting(List<Long> times) {
    return new Life(spans, times);
  }

  /** This one, and then another, whose start ends it. */
  Life then(Life next) {
    List<Span> all = new ArrayList<>();
    spans.forEach(span -> all.add(span.before(next.spans().get(0).begin())));
    all.addAll(next.spans());
    return new Life(all, restarts);
  }

  /** The same, but for a gap. */
  Life without(long from, long to) {
    return new Life(
        spans.stream()
            .flatMap(span -> List.of(span.before(from), span.after(to)).stream())
            .filter(span -> span.from() < span.to())
            .toList(),
        restarts);
  }

  /** The same, but not after its end. */
  Life until(long end) {
    return end == Long.MAX_VALUE ? this : without(end, Long.MAX_VALUE);
  }

  boolean touches(long from, long to) {
    return spans.stream().anyMatch(span -> span.begin() <= to && span.gone() >= from);
  }

  /** Its restarts within a span. */
  List<Long> restarts(Span span) {
    return restarts.stream().filter(time -> time > span.from() && time < span.to()).toList();
  }
}
