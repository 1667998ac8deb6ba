package dashwright.compiler.promql;

import dashwright.compiler.promql.Promql.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads selectors and lists of labels. */
final class SelectorParser {
  private static final String MATCHING = "label matching, expected ";

  private final Tokens tokens;
  private final List<Problem> problems;

  SelectorParser(Tokens tokens, List<Problem> problems) {
    this.tokens = tokens;
    this.problems = problems;
  }

  /** A name, braces, or both. */
  VectorSelector selector() {
    Token first = tokens.peek();
    String name = first.is(TokenKind.LEFT_BRACE) ? "" : tokens.take().text();
    if (!tokens.peek().is(TokenKind.LEFT_BRACE)) {
      return VectorSelector.named(name, first.extent());
    }
    Extent left = tokens.take().extent();
    List<LabelMatcher> matchers = new ArrayList<>();
    List<Macro> macros = new ArrayList<>();
    if (!tokens.peek().is(TokenKind.RIGHT_BRACE)) {
      matchers(matchers, macros);
    }
    Extent braces = left.cover(tokens.take().extent());
    return new VectorSelector(
        name, matchers, macros, Modifiers.NONE, Optional.of(braces), first.extent().cover(braces));
  }

  private void matchers(List<LabelMatcher> matchers, List<Macro> macros) {
    do {
      matcher(matchers, macros);
      if (tokens.takeIf(TokenKind.COMMA)) {
        continue;
      }
      if (!tokens.peek().is(TokenKind.RIGHT_BRACE)) {
        throw Parser.unexpected(tokens.peek(), MATCHING + "`,` or `}`");
      }
    } while (!tokens.peek().is(TokenKind.RIGHT_BRACE));
  }

  private void matcher(List<LabelMatcher> matchers, List<Macro> macros) {
    Token label = tokens.peek();
    if (!isLabelInBraces(label)) {
      throw Parser.unexpected(label, MATCHING + "identifier or `}`");
    }
    tokens.take();
    Optional<Matcher.Op> op = op(tokens.peek());
    if (op.isEmpty()) {
      if (label.is(TokenKind.MACRO)) {
        macros.add(new Macro(label.text(), label.extent()));
        return;
      }
      if (!label.is(TokenKind.STRING)) {
        throw Parser.unexpected(tokens.peek(), MATCHING + "label matching operator");
      }
      Matcher name = Matcher.equal(LabelMatcher.METRIC_NAME, label.text());
      matchers.add(new LabelMatcher(name, label.extent()));
      return;
    }
    tokens.take();
    Token value = tokens.peek();
    Extent extent = label.extent().cover(value.extent());
    if (value.is(TokenKind.MACRO)) {
      tokens.take();
      macros.add(new Macro(Quoted.name(label.text()) + op.get().text() + value.text(), extent));
      return;
    }
    if (!value.is(TokenKind.STRING)) {
      SyntaxError error = Parser.unexpected(value, MATCHING + "string");
      throw value.is(TokenKind.WORD) ? error.help("put the value in quotes") : error;
    }
    tokens.take();
    LabelMatcher matcher =
        new LabelMatcher(new Matcher(label.text(), op.get(), value.text()), extent);
    if (op.get().isRegex() && !MacroText.isIn(value.text())) {
      Regex.problem(value.text(), value.extent()).ifPresent(problems::add);
    }
    matchers.add(matcher);
  }

  private static boolean isLabelInBraces(Token token) {
    return switch (token.kind()) {
      case WORD, STRING, MACRO, TEMPLATE -> true;
      default -> false;
    };
  }

  private static Optional<Matcher.Op> op(Token token) {
    return Stream.of(Matcher.Op.values())
        .filter(op -> token.kind().isSign() && op.text().equals(token.text()))
        .findFirst();
  }

  /** A list of labels in parentheses, possibly empty. */
  List<Label> labels() {
    if (!tokens.takeIf(TokenKind.LEFT_PAREN)) {
      throw Parser.unexpected(tokens.peek(), "grouping opts, expected `(`");
    }
    List<Label> labels = new ArrayList<>();
    while (!tokens.takeIf(TokenKind.RIGHT_PAREN)) {
      labels.add(label());
      if (!tokens.takeIf(TokenKind.COMMA) && !tokens.peek().is(TokenKind.RIGHT_PAREN)) {
        throw Parser.unexpected(tokens.peek(), "grouping opts, expected `,` or `)`");
      }
    }
    return labels;
  }

  private Label label() {
    Token token = tokens.peek();
    boolean label =
        switch (token.kind()) {
          case WORD -> token.keyword().map(Keyword::mayNameLabel).orElse(true);
          case METRIC, STRING, MACRO, TEMPLATE -> true;
          default -> false;
        };
    if (!label) {
      throw Parser.unexpected(token, "grouping opts, expected label");
    }
    tokens.take();
    if (token.text().isEmpty()) {
      problems.add(
          Problem.of(Promql.Kind.SYNTAX, token.extent(), "invalid label name for grouping: \"\""));
    }
    return new Label(token.text(), token.extent());
  }
}
