package dashwright.compiler.diff;

import dashwright.compiler.diff.QueryChange.Kind;
import dashwright.compiler.promql.Grouping;
import dashwright.compiler.promql.Label;
import java.util.ArrayList;
import java.util.List;

/** Compares by which labels two aggregations group. */
final class GroupingComparison {
  private GroupingComparison() {}

  static List<QueryChange> of(Grouping before, Grouping after) {
    List<String> left = Label.names(before.labels()).stream().sorted().distinct().toList();
    List<String> right = Label.names(after.labels()).stream().sorted().distinct().toList();
    if (before.kind() != after.kind()) {
      return List.of(
          QueryChange.of(Kind.GROUPING, "grouping", text(before, left), text(after, right)));
    }
    boolean by = after.kind() == Grouping.Kind.BY;
    List<QueryChange> changes = new ArrayList<>();
    for (String label : QueryComparison.missing(left, right)) {
      changes.add(by ? lost(label) : gained(label));
    }
    for (String label : QueryComparison.missing(right, left)) {
      changes.add(by ? gained(label) : lost(label));
    }
    return changes;
  }

  private static QueryChange lost(String label) {
    return new QueryChange(Kind.LABEL_LOST, label, "", "grouping label `" + label + "` lost");
  }

  private static QueryChange gained(String label) {
    return new QueryChange(Kind.LABEL_GAINED, "", label, "grouping label `" + label + "` gained");
  }

  private static String text(Grouping grouping, List<String> labels) {
    return grouping.kind().text() + " (" + String.join(", ", labels) + ")";
  }
}
