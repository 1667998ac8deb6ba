package dashwright.compiler.diff;

import dashwright.compiler.diff.QueryChange.Kind;
import dashwright.compiler.promql.Binary;
import dashwright.compiler.promql.Label;
import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.VectorMatching;
import java.util.List;

/** Compares which series two operators bring together, and what a comparison gives. */
final class MatchingComparison {
  private MatchingComparison() {}

  static List<QueryChange> of(Binary before, Binary after) {
    String left = text(before);
    String right = text(after);
    return left.equals(right)
        ? List.of()
        : List.of(QueryChange.of(Kind.MATCHING, "matching of series", left, right));
  }

  private static String text(Binary binary) {
    String bool = binary.comparison() == Binary.Comparison.BOOL ? "bool" : "";
    String matching = binary.matching().map(MatchingComparison::text).orElse("");
    String text = (bool + " " + matching).strip();
    return text.isEmpty() ? "plain" : text;
  }

  private static String text(VectorMatching matching) {
    String on = matching.on().text() + labels(matching.labels());
    String group =
        matching.group() == VectorMatching.Group.NONE
            ? ""
            : " " + matching.group().text() + labels(matching.include());
    String left = matching.fillLeft().map(f -> " fill_left " + Promql.print(f)).orElse("");
    String right = matching.fillRight().map(f -> " fill_right " + Promql.print(f)).orElse("");
    return on + group + left + right;
  }

  private static String labels(List<Label> labels) {
    return " (" + String.join(", ", Label.names(labels).stream().sorted().toList()) + ")";
  }
}
