package dashwright.dsl.promql;

import java.util.Arrays;
import java.util.List;

/**
 * Series belong together that agree in some labels. Made by {@link Promql#on} and {@link
 * Promql#ignoring}; immutable.
 */
public final class Matching implements Joining {
  private final String word;
  private final List<String> labels;

  Matching(String word, String... labels) {
    this.word = word;
    this.labels = List.of(labels);
  }

  /** Many series on the left may belong to one on the right, whose labels here they get. */
  public GroupedMatching groupLeft(String... include) {
    return grouped("group_left", include);
  }

  /** Many series on the right may belong to one on the left, whose labels here they get. */
  public GroupedMatching groupRight(String... include) {
    return grouped("group_right", include);
  }

  private GroupedMatching grouped(String group, String... include) {
    if (word.equals("on") && Arrays.stream(include).anyMatch(labels::contains)) {
      throw new IllegalArgumentException("a label of `on` cannot be one that is given as well");
    }
    return new GroupedMatching(
        " " + word + " (" + list() + ") " + group + " (" + Names.list(include) + ")");
  }

  @Override
  public String promql() {
    return labels.isEmpty() && word.equals("ignoring") ? "" : " " + word + " (" + list() + ")";
  }

  private String list() {
    return Names.list(labels.toArray(String[]::new));
  }
}
