package dashwright.dsl.yaml.tree;

import java.util.List;
import java.util.Optional;

/**
 * The comments of an entry or item.
 *
 * @param above those on lines of their own before it, first to last
 * @param beside the one on its line
 */
public record Comments(List<Comment> above, Optional<Comment> beside) {
  public Comments {
    above = List.copyOf(above);
  }

  /** No comment. */
  public static Comments none() {
    return new Comments(List.of(), Optional.empty());
  }
}
