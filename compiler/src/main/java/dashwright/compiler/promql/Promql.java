package dashwright.compiler.promql;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An expression as a whole. */
public final class Promql {
  /** How deep the parts of an expression may stand inside each other. */
  public static final int MOST_LEVELS = Parser.MOST_LEVELS;

  private static final int COLUMNS = 100;

  private Promql() {}

  /** What kind of problem it is. */
  public enum Kind {
    /** The text is not PromQL. */
    SYNTAX,
    /** It is PromQL, but no server would evaluate it. */
    TYPE,
    /** It works only where a server has an experimental feature switched on. */
    EXPERIMENTAL
  }

  /**
   * Something to say about an expression.
   *
   * @param kind what kind of problem it is
   * @param message what is wrong
   * @param offset where, in UTF-16 units from the start of the expression
   * @param length how far; 0 at the end of the text
   * @param help the one concrete thing to do
   */
  public record Problem(Kind kind, String message, int offset, int length, Optional<String> help) {
    static Problem of(Kind kind, Extent extent, String message) {
      return new Problem(kind, message, extent.start(), extent.length(), Optional.empty());
    }

    Problem help(Optional<String> text) {
      return new Problem(kind, message, offset, length, text);
    }

    Problem help(String text) {
      return help(Optional.of(text));
    }
  }

  /** All problems of an expression, in the order of their places; none for a good one. */
  public static List<Problem> check(String promql) {
    Parser.Parsed parsed = Parser.parse(promql);
    List<Problem> problems = new ArrayList<>(parsed.problems());
    if (problems.isEmpty()) {
      parsed
          .expression()
          .ifPresent(
              tree -> {
                problems.addAll(TypeChecker.check(tree));
                problems.addAll(Experiments.in(tree));
              });
    }
    problems.sort(Comparator.comparingInt(Problem::offset));
    return List.copyOf(problems);
  }

  /** The tree of an expression without syntax errors. */
  public static Optional<Expression> parse(String promql) {
    Parser.Parsed parsed = Parser.parse(promql);
    return parsed.problems().isEmpty() ? parsed.expression() : Optional.empty();
  }

  /** What an expression gives. */
  public static ValueType type(Expression tree) {
    return TypeChecker.typeOf(tree);
  }

  /**
   * The canonical form on one line; what differs only in layout and order of matchers has the same.
   */
  public static String print(Expression tree) {
    return OneLine.of(tree).text();
  }

  /**
   * The canonical form on as many lines as it needs to stay within 100 columns where it can be
   * split.
   */
  public static String pretty(Expression tree) {
    return Layout.print(tree, COLUMNS);
  }
}
