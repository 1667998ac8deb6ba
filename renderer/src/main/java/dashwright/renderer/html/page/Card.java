package dashwright.renderer.html.page;

import java.util.List;

/**
 * A chart with all that belongs to it.
 *
 * @param id where links on the page find it
 * @param title what it shows
 * @param subtitle the unit or the denominator; may be empty
 * @param undivided the choices of the reader that do not change it
 * @param description how to read it
 * @param more what its lines mean
 * @param deployed its vertical lines
 * @param width {@code third}, {@code half} or {@code full}
 * @param size {@code large}, {@code medium} or {@code small}
 * @param body the plot, or what stands in its place
 * @param legend its series
 * @param links what to open next
 * @param further other pages about it
 * @param queries what it reads
 * @param warnings what the source of its data says besides
 */
public record Card(
    String id,
    String title,
    String subtitle,
    List<ChoiceView.Undivided> undivided,
    List<Inline> description,
    List<String> more,
    List<Deployed> deployed,
    String width,
    String size,
    Body body,
    List<LegendRow> legend,
    List<LinkView> links,
    List<LinkView> further,
    List<QueryView> queries,
    List<String> warnings) {
  /**
   * What a vertical line stands for.
   *
   * @param link what is at the line, and more about it
   * @param at when
   * @param text a sentence; may be empty
   */
  public record Deployed(LinkView link, String at, String text) {}

  public Card {
    undivided = List.copyOf(undivided);
    description = List.copyOf(description);
    more = List.copyOf(more);
    deployed = List.copyOf(deployed);
    legend = List.copyOf(legend);
    links = List.copyOf(links);
    further = List.copyOf(further);
    queries = List.copyOf(queries);
    warnings = List.copyOf(warnings);
  }

  /** The same under another title. */
  Card called(String other) {
    return new Card(
        id,
        other,
        subtitle,
        undivided,
        description,
        more,
        deployed,
        width,
        size,
        body,
        legend,
        links,
        further,
        queries,
        warnings);
  }
}
