package dashwright.compiler.diff;

import java.util.List;

/**
 * All that changed between two projects.
 *
 * @param base the project before
 * @param head the project after
 * @param changes worst first, then by their place
 * @param hidden how many queries were only laid out differently
 */
public record Changes(Thing base, Thing head, List<Change> changes, int hidden) {
  public Changes {
    changes = List.copyOf(changes);
  }

  /** How many changes of a risk. */
  public int count(Risk risk) {
    return (int) changes.stream().filter(change -> change.risk() == risk).count();
  }

  /** Whether there is a change of this risk, or a worse one. */
  public boolean has(Risk risk) {
    return changes.stream().anyMatch(change -> change.risk().atLeast(risk));
  }

  /** Nothing that means anything. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }
}
