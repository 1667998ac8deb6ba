package dashwright.renderer.html.map;

import java.util.List;

/**
 * Things and who calls whom.
 *
 * @param nodes the things
 * @param edges the calls, by the index of their ends; no edge twice, none from a node to itself
 */
public record Graph(List<Node> nodes, List<Edge> edges) {

  /**
   * A thing.
   *
   * @param label its name
   * @param note a second line; may be empty
   * @param value a number beside the name; may be empty
   * @param glyph the name of its picture
   * @param href where it leads; empty text: nowhere
   * @param look how it is
   */
  public record Node(
      String label, String note, String value, String glyph, String href, Look look) {
    /** A thing of which nobody says how it is. */
    public Node(String label, String note, String value, String glyph, String href) {
      this(label, note, value, glyph, href, Look.PLAIN);
    }
  }

  /**
   * How a thing is.
   *
   * @param state the name of the shape of its state; empty: nobody says
   * @param word its state in words; may be empty
   * @param flag what stands on it; empty: nothing
   */
  public record Look(String state, String word, String flag) {
    /** Nobody says how it is. */
    public static final Look PLAIN = new Look("", "", "");
  }

  /** What runs along a call. */
  public enum Travel {
    /** Nothing of interest. */
    CALLS,
    /** Trouble: it is drawn thick, and straight where possible. */
    TROUBLE,
    /** Nobody knows. */
    SILENCE
  }

  /**
   * A call.
   *
   * @param from the caller
   * @param to the callee
   * @param travel what runs along it
   */
  public record Edge(int from, int to, Travel travel) {
    /** A call of no interest. */
    public Edge(int from, int to) {
      this(from, to, Travel.CALLS);
    }

    Edge turned() {
      return new Edge(to, from, travel);
    }
  }

  public Graph {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }
}
