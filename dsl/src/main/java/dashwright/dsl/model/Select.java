package dashwright.dsl.model;

import dashwright.dsl.source.Origin;
import java.util.List;

/**
 * The labels that pick a thing's series.
 *
 * @param labels one entry a label, as written
 */
public record Select(List<Label> labels) {

  /**
   * The values of one label.
   *
   * @param name the label
   * @param values one value, or several of which one must match, by environment
   * @param origin where the label is named
   */
  public record Label(String name, PerEnvironment<List<String>> values, Origin origin) {}

  public Select {
    labels = List.copyOf(labels);
  }

  /** Picks everything. */
  public static Select all() {
    return new Select(List.of());
  }
}
