package dashwright.renderer.html.page;

import java.util.List;
import java.util.Optional;

/**
 * The charts of an endpoint, in a row.
 *
 * @param id where links on the page find it
 * @param title the endpoint
 * @param subtitle what it is
 * @param state how it is
 * @param links pages about it
 * @param cards its charts
 */
public record EndpointRow(
    String id,
    String title,
    String subtitle,
    Optional<StateView> state,
    List<LinkView> links,
    List<Card> cards) {
  public EndpointRow {
    links = List.copyOf(links);
    cards = List.copyOf(cards);
  }
}
