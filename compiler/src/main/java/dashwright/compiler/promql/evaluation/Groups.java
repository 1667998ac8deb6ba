package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Aggregation;
import dashwright.compiler.promql.Grouping;
import dashwright.compiler.promql.LabelMatcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How an aggregation forms its groups.
 *
 * @param kind whether the labels named are kept, or all others
 * @param names the labels
 */
record Groups(Grouping.Kind kind, Set<String> names) {

  static Groups of(Aggregation aggregation) {
    Grouping grouping = aggregation.grouping();
    Set<String> names = Signature.names(grouping.labels());
    if (grouping.kind() == Grouping.Kind.WITHOUT) {
      names.add(LabelMatcher.METRIC_NAME);
    }
    return new Groups(grouping.kind(), names);
  }

  /** The same, where a label that the aggregation adds tells groups apart too. */
  Groups and(String label) {
    if (kind == Grouping.Kind.WITHOUT) {
      return this;
    }
    Set<String> both = new LinkedHashSet<>(names);
    both.add(label);
    return new Groups(kind, both);
  }

  /** The labels of the group of a series. */
  Labels of(Labels labels) {
    return switch (kind) {
      case BY -> labels.only(names);
      case WITHOUT -> labels.without(names);
    };
  }

  /** The rows of each group. */
  Map<Labels, List<Row>> group(List<Row> rows) {
    Map<Labels, List<Row>> groups = new LinkedHashMap<>();
    rows.forEach(row -> groups.computeIfAbsent(of(row.labels), any -> new ArrayList<>()).add(row));
    return groups;
  }
}
