package dashwright.renderer.html.page;

import dashwright.renderer.html.map.Drawing;
import java.util.List;
import java.util.Optional;

/**
 * What is behind an endpoint.
 *
 * @param id where links on the page find it
 * @param title the endpoint
 * @param subtitle whose it is
 * @param state how it is
 * @param trouble where its trouble starts, if it has any
 * @param drawing the services as boxes
 * @param list the same as an indented list
 * @param card the chart behind it
 */
public record PathView(
    String id,
    String title,
    String subtitle,
    StateView state,
    Optional<Trouble> trouble,
    Drawing drawing,
    List<HopView> list,
    Card card) {

  /**
   * A service on the way.
   *
   * @param depth how many calls it is away
   * @param glyph the name of the picture of its type
   * @param name what it is called
   * @param operation what is called there; may be empty
   * @param href its own dashboard; empty text: it has none
   * @param value the share of its work that fails
   * @param look how it is
   */
  public record HopView(
      int depth,
      String glyph,
      String name,
      String operation,
      String href,
      String value,
      Optional<StateView> look) {}

  /**
   * Where trouble starts, and why that is believed.
   *
   * @param routes the ways there, the one that explains most first
   * @param why the heading over the evidence
   * @param evidence sentences
   * @param buttons what to open next
   * @param caller who calls the siblings
   * @param siblings what the last one on the way that only passes the trouble on calls besides
   * @param healthy how many more siblings are well and not listed
   */
  public record Trouble(
      List<RouteView> routes,
      String why,
      List<String> evidence,
      List<LinkView> buttons,
      String caller,
      List<SiblingView> siblings,
      int healthy) {
    public Trouble {
      routes = List.copyOf(routes);
      evidence = List.copyOf(evidence);
      buttons = List.copyOf(buttons);
      siblings = List.copyOf(siblings);
    }
  }

  public PathView {
    list = List.copyOf(list);
  }
}
