package dashwright.renderer.html.page;

import java.util.Arrays;
import java.util.List;

/**
 * A row of a legend.
 *
 * @param name the series
 * @param colour the name of its colour token
 * @param mark how its swatch looks: {@code solid}, {@code dashed}, {@code dotted}, {@code
 *     dash-dot}, {@code block} or {@code none}
 * @param use what its row is for
 * @param last the newest value, or {@code no data}
 * @param least the least value; may be empty
 * @param greatest the greatest value; may be empty
 */
public record LegendRow(
    String name, String colour, String mark, Use use, String last, String least, String greatest) {

  /** What a row is for. */
  public enum Use {
    /** It has numbers, and its name hides and shows it. */
    TOGGLED,
    /** It has numbers. */
    FIXED,
    /** A series without numbers, only to compare with; its name hides and shows it. */
    REFERENCE,
    /** A line without numbers, only to compare with. */
    COMPARED
  }

  /** Whether it has no numbers. */
  public boolean reference() {
    return use == Use.REFERENCE || use == Use.COMPARED;
  }

  /** Whether its name is a button. */
  public boolean toggles() {
    return use == Use.TOGGLED || use == Use.REFERENCE;
  }

  /** The name in pieces, between which a line may break. */
  public List<String> pieces() {
    return Arrays.asList(name.split("(?<=[_/.:-])", -1));
  }
}
