package dashwright.renderer.html.page;

import java.util.List;

/**
 * A choice of the reader.
 *
 * @param id the variable
 * @param title what is chosen
 * @param all what stands for no choice
 * @param values what is offered
 */
public record ChoiceView(String id, String title, String all, List<String> values) {

  /**
   * That a chart cannot be divided by a choice.
   *
   * @param id the variable
   * @param text {@code all regions}
   */
  public record Undivided(String id, String text) {}

  public ChoiceView {
    values = List.copyOf(values);
  }
}
