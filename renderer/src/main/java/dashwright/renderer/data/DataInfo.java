package dashwright.renderer.data;

import java.time.Instant;
import java.util.Locale;

/**
 * What a page says about its data.
 *
 * @param kind what kind of data
 * @param until the time of the last possible sample
 */
public record DataInfo(Kind kind, Instant until) {

  /** A kind of data. */
  public enum Kind {
    SAMPLE,
    RECORDED,
    LIVE;

    /** What people call it. */
    public String words() {
      return name().toLowerCase(Locale.ROOT) + " data";
    }
  }
}
