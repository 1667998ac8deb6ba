package dashwright.compiler.diff;

import dashwright.compiler.diff.QueryChange.Kind;
import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.LabelMatcher;
import dashwright.compiler.promql.Macro;
import dashwright.compiler.promql.Matcher;
import dashwright.compiler.promql.Modifiers;
import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.VectorSelector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares which series two selectors pick. */
final class SelectorComparison {
  private SelectorComparison() {}

  static List<QueryChange> of(VectorSelector before, VectorSelector after) {
    List<QueryChange> changes = new ArrayList<>();
    String left = before.metric().orElse("");
    String right = after.metric().orElse("");
    if (!left.equals(right)) {
      changes.add(QueryChange.of(Kind.METRIC, "metric", left, right));
    }
    matchers(matchers(before), matchers(after), changes);
    macros(before.macros(), after.macros(), changes);
    changes.addAll(of(before.modifiers(), after.modifiers()));
    return changes;
  }

  private static List<Matcher> matchers(VectorSelector selector) {
    return selector.matchers().stream()
        .map(LabelMatcher::matcher)
        .filter(matcher -> !matcher.label().equals(LabelMatcher.METRIC_NAME))
        .sorted(java.util.Comparator.comparing(Matcher::text))
        .toList();
  }

  private static void matchers(
      List<Matcher> before, List<Matcher> after, List<QueryChange> changes) {
    List<Matcher> gone = new ArrayList<>(before);
    gone.removeAll(after);
    List<Matcher> come = new ArrayList<>(after);
    come.removeAll(before);
    for (Matcher old : gone) {
      Optional<Matcher> now =
          come.stream().filter(matcher -> matcher.label().equals(old.label())).findFirst();
      now.ifPresentOrElse(
          matcher -> {
            come.remove(matcher);
            changes.add(
                QueryChange.of(Kind.MATCHER_CHANGED, "matcher", old.text(), matcher.text()));
          },
          () ->
              changes.add(
                  new QueryChange(
                      Kind.MATCHER_DROPPED,
                      old.text(),
                      "",
                      "matcher `" + old.text() + "` dropped")));
    }
    for (Matcher now : come) {
      changes.add(
          new QueryChange(
              Kind.MATCHER_ADDED, "", now.text(), "matcher `" + now.text() + "` added"));
    }
  }

  private static void macros(List<Macro> before, List<Macro> after, List<QueryChange> changes) {
    List<String> left = before.stream().map(Macro::text).toList();
    List<String> right = after.stream().map(Macro::text).toList();
    for (String gone : QueryComparison.missing(left, right)) {
      changes.add(
          new QueryChange(Kind.MATCHER_DROPPED, gone, "", "matcher `" + gone + "` dropped"));
    }
    for (String come : QueryComparison.missing(right, left)) {
      changes.add(new QueryChange(Kind.MATCHER_ADDED, "", come, "matcher `" + come + "` added"));
    }
  }

  static List<QueryChange> of(Modifiers before, Modifiers after) {
    List<QueryChange> changes = new ArrayList<>();
    time("offset", before.offset(), after.offset(), changes);
    time("`@` time", before.at(), after.at(), changes);
    if (before.extension() != after.extension()) {
      changes.add(
          QueryChange.of(
              Kind.OFFSET,
              "extension of the range",
              before.extension().text(),
              after.extension().text()));
    }
    return changes;
  }

  private static void time(
      String what,
      Optional<Expression> before,
      Optional<Expression> after,
      List<QueryChange> changes) {
    String left = before.map(Promql::print).orElse("none");
    String right = after.map(Promql::print).orElse("none");
    if (!left.equals(right)) {
      changes.add(QueryChange.of(Kind.OFFSET, what, left, right));
    }
  }
}
