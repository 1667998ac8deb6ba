package dashwright.renderer.html.page;

import dashwright.renderer.replay.Lane.Mark;
import java.util.List;

/**
 * What the alerts of an SLO would have done, a lane each on one time axis.
 *
 * @param range from when to when
 * @param ticks times below the lanes, evenly spaced from end to end
 * @param lanes of the SLO itself first
 * @param key what bars mean
 * @param told when each fired, and at what cost
 */
public record LanesView(
    String range, List<String> ticks, List<Row> lanes, List<Key> key, List<String> told) {

  /**
   * One lane.
   *
   * @param name of what
   * @param label all of it in words
   * @param note what came of it, briefly
   * @param bars what is drawn, from left to right
   */
  public record Row(String name, String label, String note, List<Bar> bars) {
    public Row {
      bars = List.copyOf(bars);
    }
  }

  /**
   * What a bar means.
   *
   * @param text in words
   * @param bar how it looks
   */
  public record Key(String text, Bar bar) {}

  /**
   * A stretch of a lane that is 16 high; the more urgent, the higher.
   *
   * @param look its class
   * @param x where it begins, of 1000
   * @param y how far below the top
   * @param width how long it is, of 1000
   * @param height how high
   */
  public record Bar(String look, int x, int y, int width, int height) {
    static Bar of(Mark mark, int x, int width) {
      return switch (mark) {
        case FIRING -> new Bar("fires", x, 1, width, 14);
        case PENDING -> new Bar("waits", x, 8, width, 7);
        case SPENDING -> new Bar("spends", x, 11, width, 4);
        case QUIET -> new Bar("quiet", x, 14, width, 1);
        case EARLY -> new Bar("early", x, 10, width, 5);
        case UNKNOWN -> new Bar("unknown", x, 1, width, 14);
      };
    }
  }

  public LanesView {
    ticks = List.copyOf(ticks);
    lanes = List.copyOf(lanes);
    key = List.copyOf(key);
    told = List.copyOf(told);
  }
}
