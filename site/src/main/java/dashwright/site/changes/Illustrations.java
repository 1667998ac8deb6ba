package dashwright.site.changes;

import dashwright.compiler.diff.Change;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Pictures of changed charts, as files that reports can show.
 *
 * @param pictures by the chart that they are of; a chart that looks the same has none
 */
public record Illustrations(Map<ChartPair, Illustration> pictures) {
  /** No pictures at all. */
  public static final Illustrations NONE = new Illustrations(Map.of());

  /**
   * A chart in pictures.
   *
   * @param title what it is called
   * @param before the file of the picture before, where there was a chart
   * @param after the file of the picture after, where there is a chart
   * @param note what to know when comparing them
   */
  record Illustration(
      String title, Optional<Picture> before, Optional<Picture> after, String note) {}

  /**
   * A picture.
   *
   * @param side which side it shows
   * @param path the file, from the folder of pictures
   * @param alt the picture in words
   */
  record Picture(String side, String path, String alt) {}

  /** How many files there are. */
  public long files() {
    return pictures.values().stream()
        .flatMap(each -> Stream.concat(each.before().stream(), each.after().stream()))
        .count();
  }

  /** The pictures that show a change, in the order in which they were drawn. */
  List<Illustration> of(Change change) {
    List<ChartPair> seen = ChartPair.of(change);
    return pictures.entrySet().stream()
        .filter(each -> seen.contains(each.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }
}
