package dashwright.renderer.html.page;

import java.util.List;
import java.util.Optional;

/**
 * A caller or a dependency, in short.
 *
 * @param id where links on the page find it
 * @param glyph the name of the picture of its type
 * @param name what it is called
 * @param href its own dashboard
 * @param type what it is, in words
 * @param state how it is
 * @param start whether trouble starts here
 * @param news why it is so, or its latest deployment; may be empty
 * @param spark a small line of its most telling value
 * @param sparkOf what the small line shows
 * @param numbers up to three numbers
 * @param cards its charts
 */
public record NeighbourTile(
    String id,
    String glyph,
    String name,
    Optional<String> href,
    String type,
    StateView state,
    boolean start,
    String news,
    Optional<Spark> spark,
    String sparkOf,
    List<Shell.Fact> numbers,
    List<Card> cards) {
  public NeighbourTile {
    numbers = List.copyOf(numbers);
    cards = List.copyOf(cards);
  }
}
