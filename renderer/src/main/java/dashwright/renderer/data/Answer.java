package dashwright.renderer.data;

import java.util.List;

/** What a source says to a query. */
public sealed interface Answer {

  /**
   * Series; none: no data.
   *
   * @param series the series, in an order that does not change
   * @param warnings what the source says besides, in words for people
   */
  record Data(List<Series> series, List<String> warnings) implements Answer {
    public Data {
      series = List.copyOf(series);
      warnings = List.copyOf(warnings);
    }

    /** Series about which there is nothing to say. */
    public Data(List<Series> series) {
      this(series, List.of());
    }
  }

  /**
   * No answer.
   *
   * @param reason why, in words for people
   */
  record Failed(String reason) implements Answer {}

  /** The series, none where the query failed. */
  default List<Series> series() {
    return this instanceof Data data ? data.series() : List.of();
  }

  /** What the source says besides its series. */
  default List<String> warnings() {
    return this instanceof Data data ? data.warnings() : List.of();
  }
}
