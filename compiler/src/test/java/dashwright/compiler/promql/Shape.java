package dashwright.compiler.promql;

import java.util.Comparator;

/** What a tree means, as text: without the places in the source and the order of matchers. */
final class Shape {
  private Shape() {}

  static String of(Expression tree) {
    return Rewriting.selectors(tree, Shape::sorted)
        .toString()
        .replaceAll("Extent\\[start=\\d+, end=\\d+]", "_")
        .replaceAll("braces=Optional(?:\\[_]|\\.empty)", "");
  }

  static String of(String promql) {
    return of(Promql.parse(promql).orElseThrow(() -> new AssertionError(promql)));
  }

  private static VectorSelector sorted(VectorSelector selector) {
    return selector.with(
        selector.matchers().stream()
            .sorted(Comparator.comparing(m -> m.matcher().text()))
            .toList());
  }
}
