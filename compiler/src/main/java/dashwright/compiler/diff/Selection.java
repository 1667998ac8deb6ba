package dashwright.compiler.diff;

import dashwright.compiler.diff.Difference.Edited;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Queries that differ only because something picks its series otherwise. */
final class Selection {
  private Selection() {}

  /** Whether it is a change of what picks series. */
  static boolean isSelect(Difference difference) {
    return difference instanceof Edited edited && edited.aspect() == Aspect.SELECT;
  }

  /** The change that explains a query: all that changed in it are matchers of its labels. */
  static Optional<Difference> of(Difference difference, List<Difference> selects) {
    if (selects.isEmpty() || !(difference instanceof Edited edited) || !edited.aspect().isQuery()) {
      return Optional.empty();
    }
    List<QueryChange> changes = QueryComparison.of(edited.before(), edited.after());
    return selects.stream().filter(select -> explains((Edited) select, changes)).findFirst();
  }

  private static boolean explains(Edited select, List<QueryChange> changes) {
    Set<String> items = CauseIndex.unshared(select);
    return !changes.isEmpty()
        && changes.stream().allMatch(change -> items.stream().anyMatch(i -> names(change, i)));
  }

  /** Whether a matcher is of the label of {@code label=value,value}, and of one of its values. */
  private static boolean names(QueryChange change, String item) {
    boolean matcher =
        switch (change.kind()) {
          case MATCHER_ADDED, MATCHER_DROPPED, MATCHER_CHANGED -> true;
          default -> false;
        };
    int equals = item.indexOf('=');
    if (equals < 0) {
      return false;
    }
    String label = item.substring(0, equals);
    Set<String> texts = new LinkedHashSet<>(List.of(change.before(), change.after()));
    return matcher
        && texts.stream()
            .anyMatch(
                text ->
                    (text.startsWith(label + "=") || text.startsWith("\"" + label + "\"="))
                        && List.of(item.substring(equals + 1).split(",", -1)).stream()
                            .allMatch(text::contains));
  }
}
