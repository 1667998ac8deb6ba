package dashwright.renderer.html.page;

import java.util.List;
import java.util.Optional;

/**
 * A report of changes: one page that needs no other file.
 *
 * @param title what is reported
 * @param verdict the counts by risk, in words
 * @param facts what else is said at the top
 * @param risks the risks that there are, worst first
 * @param groups the changes by what they are about
 * @param json the zone of times, for scripts
 */
public record ChangePage(
    String title,
    String verdict,
    List<String> facts,
    List<Risk> risks,
    List<Group> groups,
    String json) {

  /**
   * A risk and how many changes have it.
   *
   * @param word the risk, as a name of styles
   * @param label the risk, as people read it
   * @param count how many
   */
  public record Risk(String word, String label, int count) {}

  /**
   * The changes of a dashboard, service or SLO.
   *
   * @param id unique in the page
   * @param title what it is
   * @param counts how many by risk, in words
   * @param items the changes, worst first
   */
  public record Group(String id, String title, String counts, List<Item> items) {
    public Group {
      items = List.copyOf(items);
    }
  }

  /**
   * A change.
   *
   * @param id unique in the page
   * @param risk how much to care, as a name of styles
   * @param label how much to care, as people read it
   * @param place where it is
   * @param sentence what it is, in pieces of plain text and code
   * @param notes how far it reaches, and what follows
   * @param sources where it is defined, before and after
   * @param query a query word by word; empty where none changed
   * @param pair the chart before and after
   */
  public record Item(
      String id,
      String risk,
      String label,
      String place,
      List<Piece> sentence,
      List<String> notes,
      List<String> sources,
      List<Piece> query,
      Optional<Pair> pair) {
    public Item {
      sentence = List.copyOf(sentence);
      notes = List.copyOf(notes);
      sources = List.copyOf(sources);
      query = List.copyOf(query);
    }

    /**
     * What is no difference itself, but follows from those that there are.
     *
     * @param kind of what kind, in the place of a risk
     */
    public static Item following(String id, String kind, String place, List<Piece> sentence) {
      return new Item(
          id, kind, kind, place, sentence, List.of(), List.of(), List.of(), Optional.empty());
    }
  }

  /**
   * A piece of text.
   *
   * @param kind {@code text}, {@code code}, {@code gone} or {@code new}
   * @param text the text
   */
  public record Piece(String kind, String text) {}

  /**
   * A chart before and after.
   *
   * @param before the chart before, where there was one
   * @param after the chart after, where there is one
   * @param note what to know when comparing them
   */
  public record Pair(Optional<Drawing> before, Optional<Drawing> after, String note) {}

  /**
   * A chart.
   *
   * @param caption before or after, and of what
   * @param label the chart in words
   * @param json what the script draws; empty where the words are all
   */
  public record Drawing(String caption, String label, String json) {}

  public ChangePage {
    facts = List.copyOf(facts);
    risks = List.copyOf(risks);
    groups = List.copyOf(groups);
  }
}
