package dashwright.renderer.html.page;

import java.util.List;

/**
 * A paragraph, a list or a heading.
 *
 * @param kind {@code paragraph}, {@code list} or {@code heading}
 * @param lines one line; of a list, one a point
 */
public record TextBlock(String kind, List<List<Inline>> lines) {
  public TextBlock {
    lines = List.copyOf(lines);
  }
}
