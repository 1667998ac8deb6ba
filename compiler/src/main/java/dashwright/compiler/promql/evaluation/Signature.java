package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Binary;
import dashwright.compiler.promql.Label;
import dashwright.compiler.promql.LabelMatcher;
import dashwright.compiler.promql.VectorMatching;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The labels by which two vectors are matched.
 *
 * @param on whether the labels are those to compare, or those to leave out
 * @param names the labels
 */
record Signature(VectorMatching.Labels on, Set<String> names) {

  static Signature of(Binary binary) {
    return binary
        .matching()
        .map(matching -> new Signature(matching.on(), names(matching.labels())))
        .orElse(new Signature(VectorMatching.Labels.IGNORING, new LinkedHashSet<>()));
  }

  static Set<String> names(List<Label> labels) {
    Set<String> names = new LinkedHashSet<>();
    labels.forEach(label -> names.add(label.name()));
    return names;
  }

  /** The labels of a series that are compared. */
  Labels of(Labels labels) {
    return switch (on) {
      case ON -> labels.only(names);
      case IGNORING -> {
        Set<String> dropped = new LinkedHashSet<>(names);
        dropped.add(LabelMatcher.METRIC_NAME);
        yield labels.without(dropped);
      }
    };
  }

  /** The rows by the labels compared. */
  Map<Labels, List<Row>> group(List<Row> rows) {
    Map<Labels, List<Row>> groups = new LinkedHashMap<>();
    rows.forEach(row -> groups.computeIfAbsent(of(row.labels), any -> new ArrayList<>()).add(row));
    return groups;
  }
}
