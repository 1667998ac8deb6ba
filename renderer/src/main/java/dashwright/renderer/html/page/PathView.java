package dashwright.renderer.html.page;

import dashwright.renderer.html.map.Drawing;
import java.util.List;

/**
 * What is behind an endpoint.
 *
 * @param id where links on the page find it
 * @param title the endpoint
 * @param subtitle whose it is
 * @param drawing the services as boxes
 * @param list the same as an indented list
 * @param card the chart behind it
 */
public record PathView(
    String id, String title, String subtitle, Drawing drawing, List<HopView> list, Card card) {

  /**
   * A service on the way.
   *
   * @param depth how many calls it is away
   * @param glyph the name of the picture of its type
   * @param name what it is called
   * @param operation what is called there; may be empty
   * @param href its own dashboard; empty text: it has none
   * @param value the share of its work that fails
   */
  public record HopView(
      int depth, String glyph, String name, String operation, String href, String value) {}

  public PathView {
    list = List.copyOf(list);
  }
}
