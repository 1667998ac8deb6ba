package dashwright.compiler.promql;

import java.util.List;
import java.util.Optional;

/**
 * Which series of two vectors belong together.
 *
 * @param on whether the labels are those to compare, or those to leave out
 * @param labels the labels
 * @param group which side may have several series for one of the other
 * @param include labels taken over from the side that has one
 * @param fillLeft the value for a series missing on the left
 * @param fillRight the value for a series missing on the right
 */
public record VectorMatching(
    Labels on,
    List<Label> labels,
    Group group,
    List<Label> include,
    Optional<Expression> fillLeft,
    Optional<Expression> fillRight) {
  /** How a list of labels is meant. */
  public enum Labels {
    ON("on"),
    IGNORING("ignoring");

    private final String text;

    Labels(String text) {
      this.text = text;
    }

    /** As written in PromQL. */
    public String text() {
      return text;
    }
  }

  /** Which side may have several series for one of the other. */
  public enum Group {
    NONE(""),
    LEFT("group_left"),
    RIGHT("group_right");

    private final String text;

    Group(String text) {
      this.text = text;
    }

    /** As written in PromQL. */
    public String text() {
      return text;
    }
  }

  public VectorMatching {
    labels = List.copyOf(labels);
    include = List.copyOf(include);
  }

  /** Whether values stand in for missing series. */
  public boolean fills() {
    return fillLeft.isPresent() || fillRight.isPresent();
  }
}
