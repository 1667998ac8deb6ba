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
 * @param reference whether it has no numbers, being there only to compare with
 * @param toggles whether its name is a button that hides and shows it
 * @param last the newest value, or {@code no data}
 * @param least the least value; may be empty
 * @param greatest the greatest value; may be empty
 */
public record LegendRow(
    String name,
    String colour,
    String mark,
    boolean reference,
    boolean toggles,
    String last,
    String least,
    String greatest) {

  /** The name in pieces, between which a line may break. */
  public List<String> pieces() {
    return Arrays.asList(name.split("(?<=[_/.:-])", -1));
  }
}
