package dashwright.renderer.data;

import java.util.List;

/** What a source says to a query. */
public sealed interface Answer {

  /**
   * Series; none: no data.
   *
   * @param series the series, in an order that does not change
   */
  record Data(List<Series> series) implements Answer {
    public Data {
      series = List.copyOf(series);
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
}
