package dashwright.compiler.diff;

import java.util.List;

/**
 * All that changed between two projects.
 *
 * @param base the project before
 * @param head the project after
 * @param changes worst first, then by their place
 * @param hidden what differs only in the layout of queries
 * @param relation how the sides stand to each other
 */
public record Changes(
    Thing base, Thing head, List<Change> changes, List<Difference> hidden, Relation relation) {
  public Changes {
    changes = List.copyOf(changes);
    hidden = List.copyOf(hidden);
  }

  /** How many changes of a risk. */
  public int count(Risk risk) {
    return (int) changes.stream().filter(change -> change.risk() == risk).count();
  }

  /** Whether there is a change of this risk, or a worse one. */
  public boolean has(Risk risk) {
    return changes.stream().anyMatch(change -> change.risk().atLeast(risk));
  }

  /** How many queries are only laid out differently. */
  public int relaid() {
    return (int)
        hidden.stream()
            .filter(
                difference ->
                    difference instanceof Difference.Edited edited
                        && edited.aspect() != Aspect.PROMQL)
            .count();
  }

  /** Nothing that means anything. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }
}
