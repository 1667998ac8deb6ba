package dashwright.compiler.promql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts matchers into every selector of an expression and leaves the rest of the text as it is. */
public final class Scoping {
  private Scoping() {}

  /**
   * An expression with its scope.
   *
   * @param promql the text with the matchers; an expression that cannot be parsed stays as it was
   * @param conflicts matchers that could not be added
   */
  public record Scoped(String promql, List<Conflict> conflicts) {
    public Scoped {
      conflicts = List.copyOf(conflicts);
    }
  }

  /**
   * A matcher that contradicts one that should be added.
   *
   * @param label the label of both
   * @param wanted the matcher to add, as PromQL
   * @param found the matcher in the way, as PromQL
   * @param offset where that one stands, in UTF-16 units
   * @param length how long it is
   */
  public record Conflict(String label, String wanted, String found, int offset, int length) {}

  /**
   * Adds matchers to every selector but the second argument of {@code info}. One that is there
   * already, or that a fixed value there already implies, is not added again; for a label with a
   * contradiction nothing is added.
   */
  public static Scoped apply(String promql, List<Matcher> add) {
    Optional<Expression> tree = Parser.parse(promql).expression();
    if (tree.isEmpty() || add.isEmpty()) {
      return new Scoped(promql, List.of());
    }
    List<Conflict> conflicts = new ArrayList<>();
    StringBuilder out = new StringBuilder();
    int copied = 0;
    for (Expression node : Tree.selectors(tree.get())) {
      VectorSelector selector = Tree.vector(node);
      List<Matcher> missing = missing(selector, add, conflicts);
      if (!missing.isEmpty()) {
        // In front of all others: a macro there may turn out empty.
        int place = selector.braces().map(b -> b.start() + 1).orElse(selector.extent().end());
        out.append(promql, copied, place).append(insertion(selector, missing));
        copied = place;
      }
    }
    out.append(promql, copied, promql.length());
    return new Scoped(out.toString(), conflicts);
  }

  /** The matchers of a tree that are in the way of a scope. */
  public static List<Conflict> conflicts(Expression tree, List<Matcher> scope) {
    List<Conflict> conflicts = new ArrayList<>();
    Tree.selectors(tree).forEach(node -> missing(Tree.vector(node), scope, conflicts));
    return List.copyOf(conflicts);
  }

  private static String insertion(VectorSelector selector, List<Matcher> missing) {
    String text = missing.stream().map(Matcher::text).collect(Collectors.joining(","));
    if (selector.braces().isEmpty()) {
      return "{" + text + "}";
    }
    return selector.matchers().isEmpty() && selector.macros().isEmpty() ? text : text + ",";
  }

  /** The matchers that a selector lacks; contradictions are noted. */
  private static List<Matcher> missing(
      VectorSelector selector, List<Matcher> add, List<Conflict> conflicts) {
    List<Matcher> missing = new ArrayList<>();
    for (Matcher wanted : add) {
      List<LabelMatcher> same =
          selector.matchers().stream()
              .filter(m -> m.matcher().label().equals(wanted.label()))
              .toList();
      List<LabelMatcher> against =
          same.stream().filter(m -> Contradiction.between(m.matcher(), wanted)).toList();
      against.forEach(found -> conflicts.add(conflict(wanted, found)));
      boolean implied = same.stream().anyMatch(m -> implies(m.matcher(), wanted));
      if (against.isEmpty() && !implied && !missing.contains(wanted)) {
        missing.add(wanted);
      }
    }
    return missing;
  }

  private static boolean implies(Matcher found, Matcher wanted) {
    return found.equals(wanted)
        || (found.op() == Matcher.Op.EQUAL
            && !MacroText.isIn(found.value())
            && !MacroText.isIn(wanted.value()));
  }

  private static Conflict conflict(Matcher wanted, LabelMatcher found) {
    Extent place = found.extent();
    return new Conflict(
        wanted.label(), wanted.text(), found.matcher().text(), place.start(), place.length());
  }
}
