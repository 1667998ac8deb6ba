package dashwright.compiler.diff;

import java.util.List;

/**
 * One change as its author thinks of it: told once, however many places it reaches.
 *
 * @param risk how much to care; the worst of all its differences
 * @param main the difference that is told
 * @param reasons why it matters, as phrases
 * @param query what changed in the meaning of a query
 * @param same the same difference at other places: another environment, another chart
 * @param consequences what follows from it
 */
public record Change(
    Risk risk,
    Difference main,
    List<String> reasons,
    List<QueryChange> query,
    List<Difference> same,
    List<Difference> consequences) {
  public Change {
    reasons = List.copyOf(reasons);
    query = List.copyOf(query);
    same = List.copyOf(same);
    consequences = List.copyOf(consequences);
  }

  /** All places where it is: the one that is told first. */
  public List<Difference> places() {
    return java.util.stream.Stream.concat(java.util.stream.Stream.of(main), same.stream()).toList();
  }
}
