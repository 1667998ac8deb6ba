package dashwright.renderer.html.page;

import java.util.List;

/**
 * The charts of an endpoint, in a row.
 *
 * @param id where links on the page find it
 * @param method its method; may be empty
 * @param title the endpoint, without the method
 * @param subtitle what it is
 * @param state how it is
 * @param news since when, and what it cost; may be empty
 * @param brief its numbers in one line, for when it is folded
 * @param links pages about it
 * @param cards its charts
 */
public record EndpointRow(
    String id,
    String method,
    String title,
    String subtitle,
    StateView state,
    String news,
    String brief,
    List<LinkView> links,
    List<Card> cards) {
  public EndpointRow {
    links = List.copyOf(links);
    cards = List.copyOf(cards);
  }

  /** Method and title. */
  public String name() {
    return method.isEmpty() ? title : method + " " + title;
  }
}
