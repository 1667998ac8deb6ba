package dashwright.compiler.promql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A regular expression of a matcher: RE2 syntax, always against the whole value, in linear time.
 */
public final class Regex {
  private static final int MOST_ALTERNATIVES = 1000;

  private final RegexNode node;
  private final RegexProgram program;

  private Regex(RegexNode node, RegexProgram program) {
    this.node = node;
    this.program = program;
  }

  /** Reads an expression; empty when it is none. */
  public static Optional<Regex> of(String text) {
    try {
      return Optional.of(read(text));
    } catch (RegexParser.Malformed malformed) {
      return Optional.empty();
    }
  }

  private static Regex read(String text) throws RegexParser.Malformed {
    RegexNode node = RegexParser.parse(text);
    return new Regex(node, RegexProgram.of(node));
  }

  /** What is wrong with an expression that stands there. */
  static Optional<Promql.Problem> problem(String text, Extent extent) {
    try {
      read(text);
      return Optional.empty();
    } catch (RegexParser.Malformed malformed) {
      Promql.Problem problem =
          Promql.Problem.of(Promql.Kind.SYNTAX, extent, malformed.getMessage());
      return Optional.of(
          text.contains("(?")
              ? problem.help("matchers are RE2: no lookaround, no back-references")
              : problem);
    }
  }

  /** Whether it matches the whole value. */
  public boolean matches(String value) {
    return program.matches(value);
  }

  /** The values it matches, where it is a plain list of them such as {@code a|b}; else empty. */
  public Optional<List<String>> alternatives() {
    List<RegexNode> branches =
        node instanceof RegexNode.Choice choice ? choice.branches() : List.of(node);
    if (branches.size() > MOST_ALTERNATIVES) {
      return Optional.empty();
    }
    List<String> values = new ArrayList<>();
    for (RegexNode branch : branches) {
      Optional<String> value = literal(branch);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.add(value.get());
    }
    return Optional.of(values);
  }

  private static Optional<String> literal(RegexNode node) {
    List<RegexNode> parts =
        node instanceof RegexNode.Sequence sequence ? sequence.parts() : List.of(node);
    StringBuilder value = new StringBuilder();
    for (RegexNode part : parts) {
      if (!(part instanceof RegexNode.Literal literal)) {
        return Optional.empty();
      }
      value.appendCodePoint(literal.point());
    }
    return Optional.of(value.toString());
  }

  /** An expression that matches just this text. */
  public static String quote(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("\\.+*?()|[]{}^$".indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }
}
