package dashwright.compiler.diff;

import dashwright.compiler.diff.QueryChange.Kind;
import dashwright.compiler.promql.Aggregation;
import dashwright.compiler.promql.Binary;
import dashwright.compiler.promql.Call;
import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.MatrixSelector;
import dashwright.compiler.promql.Nodes;
import dashwright.compiler.promql.NumberLiteral;
import dashwright.compiler.promql.Parenthesized;
import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.Subquery;
import dashwright.compiler.promql.Unary;
import dashwright.compiler.promql.VectorSelector;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares two queries by their trees; what differs only in layout is equal. */
public final class QueryComparison {
  private final Set<QueryChange> changes = new LinkedHashSet<>();

  private QueryComparison() {}

  /** What changed, outermost first, each change once; none for the same tree. */
  public static List<QueryChange> of(String before, String after) {
    Optional<Expression> base = Promql.parse(before);
    Optional<Expression> head = Promql.parse(after);
    if (base.isEmpty() || head.isEmpty()) {
      return before.equals(after) ? List.of() : List.of(expression(before, after));
    }
    QueryComparison comparison = new QueryComparison();
    comparison.compare(base.get(), head.get());
    return List.copyOf(comparison.changes);
  }

  /** Whether two texts are the same tree, differently laid out. */
  public static boolean isSame(String before, String after) {
    return !before.isEmpty() && !after.isEmpty() && of(before, after).isEmpty();
  }

  private void compare(Expression base, Expression head) {
    Expression left = bare(base);
    Expression right = bare(head);
    if (Promql.print(left).equals(Promql.print(right))) {
      return;
    }
    if (left instanceof VectorSelector before && right instanceof VectorSelector after) {
      changes.addAll(SelectorComparison.of(before, after));
    } else if (left instanceof MatrixSelector before && right instanceof MatrixSelector after) {
      changes.addAll(SelectorComparison.of(before.selector(), after.selector()));
      value(Kind.WINDOW, "window", before.range(), after.range());
    } else if (left instanceof Aggregation before && right instanceof Aggregation after) {
      aggregation(before, after);
    } else if (left instanceof Call before && right instanceof Call after && alike(before, after)) {
      call(before, after);
    } else if (left instanceof Binary before && right instanceof Binary after) {
      binary(before, after);
    } else if (left instanceof Subquery before && right instanceof Subquery after) {
      subquery(before, after);
    } else if (left instanceof NumberLiteral && right instanceof NumberLiteral) {
      changes.add(QueryChange.of(Kind.NUMBER, "number", print(left), print(right)));
    } else if (left instanceof Unary before
        && right instanceof Unary after
        && before.sign() == after.sign()) {
      compare(before.expression(), after.expression());
    } else {
      replaced(left, right);
    }
  }

  private static Expression bare(Expression node) {
    return node instanceof Parenthesized inner ? bare(inner.expression()) : node;
  }

  private static String print(Expression node) {
    return Promql.print(node);
  }

  private void value(Kind kind, String what, Expression before, Expression after) {
    String left = print(before);
    String right = print(after);
    if (!left.equals(right)) {
      changes.add(QueryChange.of(kind, what, left, right));
    }
  }

  private void aggregation(Aggregation before, Aggregation after) {
    if (before.operator() != after.operator()) {
      changes.add(
          QueryChange.of(
              Kind.AGGREGATION, "aggregation", before.operator().text(), after.operator().text()));
    }
    changes.addAll(GroupingComparison.of(before.grouping(), after.grouping()));
    if (before.parameter().isPresent() && after.parameter().isPresent()) {
      boolean quantile = after.operator().text().equals("quantile");
      value(
          quantile ? Kind.QUANTILE : Kind.NUMBER,
          quantile ? "quantile" : "parameter of `" + after.operator().text() + "`",
          before.parameter().get(),
          after.parameter().get());
    }
    compare(before.expression(), after.expression());
  }

  /** Two functions of as many arguments; not one wrapped around the other. */
  private static boolean alike(Call before, Call after) {
    return before.name().equals(after.name())
        || (before.arguments().size() == after.arguments().size()
            && !holds(before, after)
            && !holds(after, before));
  }

  private static boolean holds(Expression outer, Expression inner) {
    String text = print(inner);
    return Nodes.in(outer).stream().anyMatch(node -> node != inner && print(node).equals(text));
  }

  private void call(Call before, Call after) {
    if (!before.name().equals(after.name())) {
      changes.add(QueryChange.of(Kind.FUNCTION, "function", before.name(), after.name()));
    }
    int both = Math.min(before.arguments().size(), after.arguments().size());
    for (int i = 0; i < both; i++) {
      Expression left = bare(before.arguments().get(i));
      Expression right = bare(after.arguments().get(i));
      if (left instanceof NumberLiteral && right instanceof NumberLiteral) {
        boolean quantile = i == 0 && after.name().contains("quantile");
        value(
            quantile ? Kind.QUANTILE : Kind.NUMBER,
            quantile ? "quantile" : "argument " + (i + 1) + " of `" + after.name() + "`",
            left,
            right);
      } else {
        compare(left, right);
      }
    }
    if (before.arguments().size() != after.arguments().size()) {
      changes.add(expression(print(before), print(after)));
    }
  }

  private void binary(Binary before, Binary after) {
    if (holds(before, after) || holds(after, before)) {
      replaced(before, after);
      return;
    }
    if (before.operator() != after.operator()) {
      changes.add(
          QueryChange.of(
              Kind.OPERATOR, "operator", before.operator().text(), after.operator().text()));
    }
    changes.addAll(MatchingComparison.of(before, after));
    compare(before.left(), after.left());
    compare(before.right(), after.right());
  }

  private void subquery(Subquery before, Subquery after) {
    compare(before.expression(), after.expression());
    value(Kind.WINDOW, "window", before.range(), after.range());
    String left = before.step().map(QueryComparison::print).orElse("");
    String right = after.step().map(QueryComparison::print).orElse("");
    if (!left.equals(right)) {
      changes.add(QueryChange.of(Kind.STEP, "step of the subquery", left, right));
    }
    changes.addAll(SelectorComparison.of(before.modifiers(), after.modifiers()));
  }

  /** Different kinds of nodes: something was put around it, taken away from around it, or else. */
  private void replaced(Expression before, Expression after) {
    if (holds(after, before)) {
      changes.add(around(after, before, "now inside"));
    } else if (holds(before, after)) {
      changes.add(around(before, after, "no longer inside"));
    } else {
      changes.add(expression(print(before), print(after)));
    }
  }

  private static QueryChange around(Expression outer, Expression inner, String words) {
    String whole = "(?<![\\w:])" + Pattern.quote(print(inner)) + "(?![\\w:])";
    String shape = print(outer).replaceAll(whole, "…");
    boolean now = words.startsWith("now");
    Kind kind = outer instanceof Call ? Kind.FUNCTION : Kind.EXPRESSION;
    return new QueryChange(kind, now ? "" : shape, now ? shape : "", words + " `" + shape + "`");
  }

  static QueryChange expression(String before, String after) {
    return QueryChange.of(Kind.EXPRESSION, "expression", before, after);
  }

  /** The labels of the first list that the second lacks. */
  static List<String> missing(List<String> from, List<String> in) {
    List<String> missing = new ArrayList<>(from);
    missing.removeAll(in);
    return missing;
  }
}
