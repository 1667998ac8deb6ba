package dashwright.renderer.grafana;

import java.util.Collection;
import java.util.TreeSet;

/**
 * Ids of rows: 31 bits of a hash of the section's id, so that they stay when sections move. Where
 * one is taken, the next free number follows.
 */
final class RowIds {
  private final TreeSet<Integer> taken;

  private RowIds(Collection<Integer> taken) {
    this.taken = new TreeSet<>(taken);
  }

  /** Ids that differ from those of the panels. */
  static RowIds besides(Collection<Integer> panels) {
    return new RowIds(panels);
  }

  /** The id of the row with this name. */
  int next(String name) {
    int id = name.hashCode() & Integer.MAX_VALUE;
    while (id == 0 || !taken.add(id)) {
      id = (id + 1) & Integer.MAX_VALUE;
    }
    return id;
  }
}
