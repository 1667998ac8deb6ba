package dashwright.renderer.html.page;

import dashwright.renderer.data.DataInfo;
import dashwright.renderer.data.DataInfo.Kind;
import dashwright.renderer.text.TimeText;
import java.time.Duration;
import java.util.Optional;

/**
 * How long a page is worth something, for its script, which alone knows what time it is. Only live
 * data gets old.
 *
 * @param ends when live data ends
 * @param every after how many seconds the page is rendered again
 */
public record Freshness(Optional<End> ends, Optional<String> every) {
  private static final Duration LEAST = Duration.ofMinutes(5);
  private static final int ROUNDS = 2;

  /**
   * The end of live data.
   *
   * @param at when, in seconds since 1970
   * @param patience after how many more seconds it is old
   * @param clock the same time on a clock
   * @param stamp the same with its day
   */
  public record End(String at, String patience, String clock, String stamp) {}

  /** Of pages that show some data; nothing where there is nothing to know. */
  static Optional<Freshness> of(DataInfo info, Optional<Duration> every, TimeText times) {
    Optional<End> end =
        info.kind() == Kind.LIVE
            ? Optional.of(end(info, patience(every), times))
            : Optional.empty();
    return end.isEmpty() && every.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Freshness(end, every.map(wait -> seconds(Math.max(1, wait.toSeconds())))));
  }

  private static End end(DataInfo info, Duration patience, TimeText times) {
    return new End(
        seconds(info.until().getEpochSecond()),
        seconds(patience.toSeconds()),
        times.clock(info.until()) + " " + times.label(),
        times.stamp(info.until()) + " " + times.label());
  }

  /** Whatever the step of its charts, what a page says first is of the last minutes. */
  private static Duration patience(Optional<Duration> every) {
    Duration rounds = every.orElse(Duration.ZERO).multipliedBy(ROUNDS);
    return rounds.compareTo(LEAST) > 0 ? rounds : LEAST;
  }

  private static String seconds(long seconds) {
    return Long.toString(seconds);
  }
}
