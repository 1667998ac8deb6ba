package dashwright.renderer.html.page;

import java.util.List;
import java.util.Optional;

/**
 * The way of trouble from an endpoint to where it starts, as boxes in a row.
 *
 * @param stops the boxes, the endpoint first
 * @param end what stands behind the last one
 * @param known whether the trouble is known to start at the last one
 */
public record RouteView(List<Stop> stops, String end, boolean known) {

  /**
   * A box, or several that are folded into one.
   *
   * @param glyph the name of the picture of its type
   * @param name the service
   * @param operation what is called there; may be empty
   * @param href its own dashboard
   * @param state how it is
   * @param facts its numbers
   * @param share the share of the calls to it that fail; may be empty
   * @param flag what stands on it; may be empty
   * @param folded how many boxes it stands for; 0: it is one itself
   */
  public record Stop(
      String glyph,
      String name,
      String operation,
      Optional<String> href,
      StateView state,
      List<Fact> facts,
      String share,
      String flag,
      int folded) {
    public Stop {
      facts = List.copyOf(facts);
    }
  }

  /**
   * A number of a box.
   *
   * @param name what it is
   * @param value how it is
   * @param strong whether it is what matters
   */
  public record Fact(String name, String value, boolean strong) {}

  public RouteView {
    stops = List.copyOf(stops);
  }
}
