package dashwright.renderer.html.page;

import java.util.List;

/**
 * An SLO with all its charts.
 *
 * @param head its heading and state
 * @param sentence how it is, in one line
 * @param budget what is left
 * @param tiles its numbers
 * @param cards its charts
 */
public record SloView(
    SectionHead head, String sentence, BudgetView budget, List<Tile> tiles, List<Card> cards) {
  public SloView {
    tiles = List.copyOf(tiles);
    cards = List.copyOf(cards);
  }
}
