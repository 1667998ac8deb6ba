package dashwright.compiler.promql;

import dashwright.compiler.promql.Modifiers.Extension;
import dashwright.compiler.promql.NumberLiteral.Notation;
import dashwright.compiler.promql.Promql.Kind;
import dashwright.compiler.promql.Promql.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Tokens to a tree, by recursive descent; operators by their precedence. Mistakes that leave the
 * structure clear are collected, the first other one ends the parse.
 */
final class Parser {
  /** How deep a tree may be. Those who walk it by recursion rely on it. */
  static final int MOST_LEVELS = 500;

  /**
   * What a text was read as.
   *
   * @param expression the tree; absent when the text cannot be read
   * @param problems what is wrong with the syntax
   */
  record Parsed(Optional<Expression> expression, List<Problem> problems) {
    Parsed {
      problems = List.copyOf(problems);
    }
  }

  private static final String TIME_SHIFTED =
      " must be preceded by an instant vector selector or range vector selector or a subquery";

  private final Tokens tokens;
  private final DurationParser durations;
  private final SelectorParser selectors;
  private final List<Problem> problems = new ArrayList<>();
  private int level;

  private Parser(String text) {
    tokens = new Tokens(Lexer.lex(text));
    durations = new DurationParser(tokens, problems);
    selectors = new SelectorParser(tokens, problems);
  }

  /** Reads an expression. */
  static Parsed parse(String text) {
    Parser parser = new Parser(text);
    try {
      Expression expression = parser.root();
      return new Parsed(Optional.of(expression), parser.problems);
    } catch (SyntaxError error) {
      parser.problems.add(error.problem());
      return new Parsed(Optional.empty(), parser.problems);
    }
  }

  private Expression root() {
    if (tokens.peek().is(TokenKind.END)) {
      throw fail(tokens.peek(), "no expression found in input");
    }
    Expression expression = expression(1);
    if (!tokens.peek().is(TokenKind.END)) {
      throw unexpected("");
    }
    if (Tree.isDeeperThan(expression, MOST_LEVELS)) {
      throw tooDeep(expression.extent());
    }
    return expression;
  }

  private static SyntaxError fail(Token token, String message) {
    return new SyntaxError(Problem.of(Kind.SYNTAX, token.extent(), message));
  }

  /** The error that there are too many levels. */
  static SyntaxError tooDeep(Extent extent) {
    return new SyntaxError(
        Problem.of(
                Kind.SYNTAX,
                extent,
                "expression is nested more than " + MOST_LEVELS + " levels deep")
            .help("split it into recording rules"));
  }

  private SyntaxError unexpected(String context) {
    return unexpected(tokens.peek(), context);
  }

  /** The error that a token does not fit; the lexer's own where that is what stands in the way. */
  static SyntaxError unexpected(Token token, String context) {
    return fail(
        token,
        token.is(TokenKind.ERROR)
            ? token.text()
            : "unexpected " + token.describe() + (context.isEmpty() ? "" : " in " + context));
  }

  private void note(Extent extent, String message) {
    problems.add(Problem.of(Kind.SYNTAX, extent, message));
  }

  private Expression expression(int loosest) {
    if (++level > MOST_LEVELS) {
      throw tooDeep(tokens.peek().extent());
    }
    Expression left = signed();
    Optional<BinaryOperator> operator = operator(tokens.peek());
    while (operator.isPresent() && operator.get().precedence() >= loosest) {
      left = binary(left, operator.get());
      operator = operator(tokens.peek());
    }
    level--;
    return left;
  }

  private Expression binary(Expression left, BinaryOperator operator) {
    Extent symbol = tokens.take().extent();
    Binary.Comparison comparison = Binary.Comparison.FILTER;
    if (tokens.peek().is(Keyword.BOOL)) {
      tokens.take();
      comparison = Binary.Comparison.BOOL;
    }
    Optional<VectorMatching> matching = new MatchingParser(tokens, selectors, durations).matching();
    Expression right = expression(operator.rightPrecedence());
    Extent extent = left.extent().cover(right.extent());
    return new Binary(operator, left, right, comparison, matching, symbol, extent);
  }

  private static Optional<BinaryOperator> operator(Token token) {
    return token.kind().isSign()
        ? BinaryOperator.of(token.text())
        : token.keyword().map(Keyword::text).flatMap(BinaryOperator::of);
  }

  private Expression signed() {
    Token token = tokens.peek();
    if (!token.is(TokenKind.PLUS) && !token.is(TokenKind.MINUS)) {
      return shifted(operand());
    }
    tokens.take();
    Unary.Sign sign = token.is(TokenKind.MINUS) ? Unary.Sign.MINUS : Unary.Sign.PLUS;
    Expression operand = expression(BinaryOperator.POWER.precedence());
    return sign(sign, operand, token.extent().cover(operand.extent()));
  }

  /** A sign before a number belongs to the number. */
  static Expression sign(Unary.Sign sign, Expression operand, Extent extent) {
    if (operand instanceof NumberLiteral number) {
      double value = sign == Unary.Sign.MINUS ? -number.value() : number.value();
      return new NumberLiteral(value, number.notation(), extent);
    }
    return new Unary(sign, operand, extent);
  }

  private Expression operand() {
    Token token = tokens.peek();
    return switch (token.kind()) {
      case NUMBER, DURATION -> number(tokens.take(), problems);
      case STRING -> new StringLiteral(tokens.take().text(), token.extent());
      case LEFT_PAREN -> parenthesized();
      case LEFT_BRACE, METRIC -> selectors.selector();
      case TEMPLATE -> template();
      case MACRO -> macro();
      case WORD -> word();
      default -> throw unexpected("");
    };
  }

  /** The number that a token is. */
  static NumberLiteral number(Token token, List<Problem> problems) {
    if (token.is(TokenKind.DURATION)) {
      Durations.Read read = Durations.read(token.text());
      read.error().ifPresent(e -> problems.add(Problem.of(Kind.SYNTAX, token.extent(), e)));
      return new NumberLiteral(read.millis() / 1000.0, Notation.DURATION, token.extent());
    }
    OptionalDouble value = Numbers.read(token.text());
    if (value.isEmpty()) {
      problems.add(
          Problem.of(Kind.SYNTAX, token.extent(), "error parsing number: value out of range"));
    }
    return new NumberLiteral(value.orElse(Double.NaN), Notation.DECIMAL, token.extent());
  }

  private Expression parenthesized() {
    Token left = tokens.take();
    Expression inner = expression(1);
    Token right = expect(TokenKind.RIGHT_PAREN, "");
    return new Parenthesized(inner, left.extent().cover(right.extent()));
  }

  private Token expect(TokenKind kind, String context) {
    if (!tokens.peek().is(kind)) {
      throw unexpected(context);
    }
    return tokens.take();
  }

  private Expression template() {
    boolean number = Characters.isDigit(tokens.peek().text().charAt(0));
    return number ? new Macro(tokens.peek().text(), tokens.take().extent()) : selectors.selector();
  }

  private Expression macro() {
    return switch (tokens.peekSecond().kind()) {
      case LEFT_BRACE -> selectors.selector();
      case LEFT_PAREN -> call();
      default -> new Macro(tokens.peek().text(), tokens.take().extent());
    };
  }

  private Expression word() {
    Token word = tokens.peek();
    Token second = tokens.peekSecond();
    boolean call = second.is(TokenKind.LEFT_PAREN);
    Optional<AggregationOperator> aggregation = AggregationOperator.of(word.text());
    if (aggregation.isPresent() && (call || second.is(Keyword.BY) || second.is(Keyword.WITHOUT))) {
      return aggregation(aggregation.get());
    }
    if (call && word.keyword().map(Keyword::isFunction).orElse(true)) {
      return call();
    }
    if (!word.keyword().map(Keyword::mayNameMetric).orElse(true) || (call && isFill(word))) {
      throw unexpected("");
    }
    return selectors.selector();
  }

  private static boolean isFill(Token word) {
    return word.is(Keyword.FILL) || word.is(Keyword.FILL_LEFT) || word.is(Keyword.FILL_RIGHT);
  }

  private Call call() {
    Token name = tokens.take();
    List<Expression> arguments = arguments();
    if (name.is(TokenKind.WORD)) {
      Function.unknown(name).ifPresent(problems::add);
    }
    return new Call(name.text(), arguments, new Extent(name.extent().start(), tokens.lastEnd()));
  }

  private List<Expression> arguments() {
    expect(TokenKind.LEFT_PAREN, "");
    List<Expression> arguments = new ArrayList<>();
    if (tokens.takeIf(TokenKind.RIGHT_PAREN)) {
      return arguments;
    }
    arguments.add(expression(1));
    while (tokens.peek().is(TokenKind.COMMA)) {
      Token comma = tokens.take();
      if (tokens.peek().is(TokenKind.RIGHT_PAREN)) {
        note(comma.extent(), "trailing commas not allowed in function call args");
        break;
      }
      arguments.add(expression(1));
    }
    expect(TokenKind.RIGHT_PAREN, "");
    return arguments;
  }

  private Expression aggregation(AggregationOperator operator) {
    Token name = tokens.take();
    Optional<Grouping> before = grouping();
    List<Expression> arguments = arguments();
    Grouping grouping = before.or(this::grouping).orElse(Grouping.ALL);
    Extent extent = new Extent(name.extent().start(), tokens.lastEnd());
    int wanted = operator.parameter() == AggregationOperator.Parameter.NONE ? 1 : 2;
    if (arguments.size() != wanted) {
      throw new SyntaxError(
          Problem.of(
              Kind.SYNTAX,
              name.extent(),
              arguments.isEmpty()
                  ? "no arguments for aggregate expression provided"
                  : "wrong number of arguments for aggregate expression provided, expected "
                      + wanted
                      + ", got "
                      + arguments.size()));
    }
    Optional<Expression> parameter = wanted == 2 ? Optional.of(arguments.get(0)) : Optional.empty();
    return new Aggregation(operator, parameter, arguments.get(wanted - 1), grouping, extent);
  }

  private Optional<Grouping> grouping() {
    Token token = tokens.peek();
    if (!token.is(Keyword.BY) && !token.is(Keyword.WITHOUT)) {
      return Optional.empty();
    }
    tokens.take();
    Grouping.Kind kind = token.is(Keyword.BY) ? Grouping.Kind.BY : Grouping.Kind.WITHOUT;
    return Optional.of(new Grouping(kind, selectors.labels()));
  }

  /** What may stand behind an operand: ranges, and what moves the time. */
  private Expression shifted(Expression operand) {
    Expression shifted = operand;
    while (true) {
      Token token = tokens.peek();
      if (token.is(TokenKind.LEFT_BRACKET)) {
        shifted = ranged(shifted);
      } else if (token.is(Keyword.OFFSET)) {
        tokens.take();
        shifted = offset(shifted, durations.offset(), token.extent());
      } else if (token.is(TokenKind.AT)) {
        tokens.take();
        shifted = at(shifted, durations.timestamp(), token.extent());
      } else if (token.is(Keyword.ANCHORED) || token.is(Keyword.SMOOTHED)) {
        tokens.take();
        shifted = extended(shifted, token);
      } else {
        return shifted;
      }
    }
  }

  private Expression ranged(Expression operand) {
    Token left = tokens.take();
    Expression range = durations.range();
    if (tokens.takeIf(TokenKind.COLON)) {
      Optional<Expression> step =
          tokens.peek().is(TokenKind.RIGHT_BRACKET)
              ? Optional.empty()
              : Optional.of(durations.step());
      Token right = expect(TokenKind.RIGHT_BRACKET, "subquery selector, expected `]`");
      Extent extent = operand.extent().cover(right.extent());
      return new Subquery(operand, range, step, Modifiers.NONE, extent);
    }
    Token right = expect(TokenKind.RIGHT_BRACKET, "subquery or range, expected `:` or `]`");
    Extent extent = operand.extent().cover(right.extent());
    if (!(asSelector(operand) instanceof VectorSelector selector)) {
      Extent brackets = left.extent().cover(right.extent());
      problems.add(
          Problem.of(Kind.SYNTAX, brackets, "ranges only allowed for vector selectors")
              .help("a subquery has a colon: `[5m:]`"));
      return operand;
    }
    if (selector.modifiers().offset().isPresent()) {
      note(extent, "no offset modifiers allowed before range");
    } else if (selector.modifiers().at().isPresent()) {
      note(extent, "no @ modifiers allowed before range");
    }
    return new MatrixSelector(selector, range, extent);
  }

  /** A macro with something behind it that only a selector can have is one. */
  private static Expression asSelector(Expression operand) {
    return operand instanceof Macro macro
        ? VectorSelector.named(macro.text(), macro.extent())
        : operand;
  }

  private static Optional<Modifiers> modifiers(Expression expression) {
    if (expression instanceof VectorSelector selector) {
      return Optional.of(selector.modifiers());
    }
    if (expression instanceof MatrixSelector selector) {
      return Optional.of(selector.selector().modifiers());
    }
    return expression instanceof Subquery subquery
        ? Optional.of(subquery.modifiers())
        : Optional.empty();
  }

  private static Expression with(Expression expression, Modifiers modifiers) {
    if (expression instanceof VectorSelector selector) {
      return selector.with(modifiers);
    }
    if (expression instanceof MatrixSelector selector) {
      return new MatrixSelector(
          selector.selector().with(modifiers), selector.range(), selector.extent());
    }
    return expression instanceof Subquery subquery ? subquery.with(modifiers) : expression;
  }

  private Expression offset(Expression operand, Expression offset, Extent place) {
    Expression target = asSelector(operand);
    Optional<Modifiers> old = modifiers(target);
    if (old.isEmpty()) {
      note(place, "offset modifier" + TIME_SHIFTED);
      return operand;
    }
    if (old.get().offset().isPresent()) {
      note(place, "offset may not be set multiple times");
    }
    return with(target, new Modifiers(Optional.of(offset), old.get().at(), old.get().extension()));
  }

  private Expression at(Expression operand, Expression time, Extent place) {
    Expression target = asSelector(operand);
    Optional<Modifiers> old = modifiers(target);
    if (old.isEmpty()) {
      note(place, "@ modifier" + TIME_SHIFTED);
      return operand;
    }
    if (old.get().at().isPresent()) {
      note(place, "@ <timestamp> may not be set multiple times");
    }
    return with(
        target, new Modifiers(old.get().offset(), Optional.of(time), old.get().extension()));
  }

  private Expression extended(Expression operand, Token word) {
    Extension extension = word.is(Keyword.ANCHORED) ? Extension.ANCHORED : Extension.SMOOTHED;
    Expression target = asSelector(operand);
    Optional<Modifiers> old = modifiers(target);
    if (old.isEmpty() || target instanceof Subquery) {
      note(
          word.extent(),
          "`"
              + word.text()
              + "` modifier is "
              + (old.isEmpty() ? "only allowed on selectors" : "not supported for subqueries"));
      return operand;
    }
    if (old.get().extension() != Extension.NONE && old.get().extension() != extension) {
      note(word.extent(), "`anchored` and `smoothed` modifiers cannot be used together");
    }
    return with(target, new Modifiers(old.get().offset(), old.get().at(), extension));
  }
}
