package dashwright.renderer.html.page;

import java.util.List;
import java.util.Optional;

/**
 * An SLO with all its charts.
 *
 * @param head its heading and state
 * @param sentence how it is, in one line
 * @param budget what is left
 * @param tiles its numbers
 * @param cards its charts
 * @param lanes what its alerts would have done, where the data tells
 */
public record SloView(
    SectionHead head,
    String sentence,
    BudgetView budget,
    List<Tile> tiles,
    List<Card> cards,
    Optional<LanesView> lanes) {
  public SloView {
    tiles = List.copyOf(tiles);
    cards = List.copyOf(cards);
  }
}
