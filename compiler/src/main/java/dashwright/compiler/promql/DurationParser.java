package dashwright.compiler.promql;

import dashwright.compiler.promql.NumberLiteral.Notation;
import dashwright.compiler.promql.Promql.Kind;
import dashwright.compiler.promql.Promql.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Reads durations, which may be calculated, and timestamps. Both are expressions of numbers, macros
 * and a few functions; what a duration comes to is checked as far as it is known.
 */
final class DurationParser {
  private static final String EXPECTED = ", expected number, duration, `step()`, or `range()`";

  private final Tokens tokens;
  private final List<Problem> problems;

  /** Parts of the duration being read; bounds its depth too. */
  private int parts;

  DurationParser(Tokens tokens, List<Problem> problems) {
    this.tokens = tokens;
    this.problems = problems;
  }

  /** The duration behind an opening bracket. */
  Expression range() {
    parts = 0;
    return positive(calculated(1, "subquery or range selector" + EXPECTED));
  }

  /** The duration behind the colon of a subquery. */
  Expression step() {
    parts = 0;
    return positive(calculated(1, "subquery selector" + EXPECTED));
  }

  /** The duration behind {@code offset}: arithmetic only in parentheses. */
  Expression offset() {
    parts = 0;
    String context = "offset" + EXPECTED;
    Token token = tokens.peek();
    if (!token.is(TokenKind.PLUS) && !token.is(TokenKind.MINUS)) {
      return checked(duration(operand(context)));
    }
    tokens.take();
    return checked(duration(signed(token, operand(context))));
  }

  /** The time behind {@code @}, to the millisecond. */
  Expression timestamp() {
    Token token = tokens.peek();
    if ((token.is(Keyword.START) || token.is(Keyword.END))
        && tokens.peekSecond().is(TokenKind.LEFT_PAREN)) {
      return call();
    }
    Expression time = number("@, expected timestamp");
    if (!(time instanceof NumberLiteral number)) {
      return time;
    }
    double millis = number.value() * 1000;
    if (Double.isNaN(millis) || Math.abs(millis) >= Long.MAX_VALUE) {
      note(
          time.extent(),
          "timestamp out of bounds for @ modifier: " + Numbers.print(number.value()));
      return time;
    }
    return new NumberLiteral(Math.rint(millis) / 1000, Notation.DECIMAL, time.extent());
  }

  /** A number with or without a sign, or a macro. */
  Expression number(String context) {
    Token token = tokens.peek();
    if (token.is(TokenKind.PLUS) || token.is(TokenKind.MINUS)) {
      tokens.take();
      Expression number = unsigned(context);
      return Parser.sign(sign(token), number, token.extent().cover(number.extent()));
    }
    return unsigned(context);
  }

  private Expression unsigned(String context) {
    return switch (tokens.peek().kind()) {
      case NUMBER, DURATION -> Parser.number(tokens.take(), problems);
      case MACRO, TEMPLATE -> new Macro(tokens.peek().text(), tokens.take().extent());
      default -> throw Parser.unexpected(tokens.peek(), context);
    };
  }

  private static Unary.Sign sign(Token token) {
    return token.is(TokenKind.MINUS) ? Unary.Sign.MINUS : Unary.Sign.PLUS;
  }

  private Expression calculated(int loosest, String context) {
    count();
    Expression left = signed(context);
    Optional<BinaryOperator> operator = operator(tokens.peek());
    while (operator.isPresent() && operator.get().precedence() >= loosest) {
      count();
      Extent symbol = tokens.take().extent();
      Expression right = calculated(operator.get().rightPrecedence(), context);
      divisor(operator.get(), right);
      left =
          new Binary(
              operator.get(),
              left,
              right,
              Binary.Comparison.FILTER,
              Optional.empty(),
              symbol,
              left.extent().cover(right.extent()));
      operator = operator(tokens.peek());
    }
    return left;
  }

  private void count() {
    if (++parts > Parser.MOST_LEVELS) {
      throw Parser.tooDeep(tokens.peek().extent());
    }
  }

  private static Optional<BinaryOperator> operator(Token token) {
    return Optional.of(token)
        .filter(sign -> sign.kind().isSign())
        .flatMap(sign -> BinaryOperator.of(sign.text()))
        .filter(operator -> operator.kind() == BinaryOperator.Kind.ARITHMETIC);
  }

  private void divisor(BinaryOperator operator, Expression right) {
    boolean zero = right instanceof NumberLiteral number && number.value() == 0;
    if (zero && operator == BinaryOperator.DIVIDE) {
      note(right.extent(), "division by zero");
    } else if (zero && operator == BinaryOperator.MODULO) {
      note(right.extent(), "modulo by zero");
    }
  }

  private Expression signed(String context) {
    Token token = tokens.peek();
    if (!token.is(TokenKind.PLUS) && !token.is(TokenKind.MINUS)) {
      return operand(context);
    }
    tokens.take();
    return signed(token, calculated(BinaryOperator.POWER.precedence(), context));
  }

  /** A plus has no effect, so the tree does not keep it. */
  private static Expression signed(Token token, Expression operand) {
    return token.is(TokenKind.PLUS)
        ? operand
        : Parser.sign(Unary.Sign.MINUS, operand, token.extent().cover(operand.extent()));
  }

  private Expression operand(String context) {
    Token token = tokens.peek();
    if (token.is(TokenKind.LEFT_PAREN)) {
      return parenthesized(context);
    }
    if (token.keyword().filter(DurationParser::isFunction).isPresent()
        && tokens.peekSecond().is(TokenKind.LEFT_PAREN)) {
      return call();
    }
    if (token.keyword().filter(DurationParser::isFunction).isPresent()) {
      tokens.take();
      throw Parser.unexpected(tokens.peek(), context);
    }
    return unsigned(context);
  }

  private static boolean isFunction(Keyword keyword) {
    return switch (keyword) {
      case STEP, RANGE, MIN_OF, MAX_OF -> true;
      default -> false;
    };
  }

  private Expression parenthesized(String context) {
    Token left = tokens.take();
    Expression inner = calculated(1, context);
    if (!tokens.peek().is(TokenKind.RIGHT_PAREN)) {
      throw Parser.unexpected(tokens.peek(), "duration, expected `)`");
    }
    return new Parenthesized(inner, left.extent().cover(tokens.take().extent()));
  }

  /** A function of durations: two of them take two, the others nothing. */
  private Expression call() {
    Token name = tokens.take();
    tokens.take();
    boolean binary = name.is(Keyword.MIN_OF) || name.is(Keyword.MAX_OF);
    List<Expression> arguments = binary ? pair() : List.of();
    if (!tokens.peek().is(TokenKind.RIGHT_PAREN)) {
      throw Parser.unexpected(tokens.peek(), "`" + name.text() + "`, expected `)`");
    }
    Extent extent = name.extent().cover(tokens.take().extent());
    return new Call(name.text().toLowerCase(Locale.ROOT), arguments, extent);
  }

  private List<Expression> pair() {
    Expression first = calculated(1, "duration" + EXPECTED);
    if (!tokens.takeIf(TokenKind.COMMA)) {
      throw Parser.unexpected(tokens.peek(), "duration, expected `,`");
    }
    Expression second = calculated(1, "duration" + EXPECTED);
    return List.of(first, second);
  }

  /** A plain number of seconds is a duration like any other. */
  private static Expression duration(Expression expression) {
    if (!(expression instanceof NumberLiteral number)) {
      return expression;
    }
    double millis = number.value() * 1000;
    double whole = Math.rint(millis);
    boolean exact = Math.abs(millis - whole) < 1e-6 && Math.abs(millis) < 1e15;
    return exact ? new NumberLiteral(whole / 1000, Notation.DURATION, number.extent()) : expression;
  }

  private Expression positive(Expression duration) {
    Expression checked = checked(duration(duration));
    OptionalDouble seconds = Constants.value(checked);
    if (seconds.isPresent() && !(seconds.getAsDouble() > 0)) {
      note(checked.extent(), "duration must be greater than 0");
    }
    return checked;
  }

  private Expression checked(Expression duration) {
    OptionalDouble seconds = Constants.value(duration);
    if (seconds.isPresent() && !(Math.abs(seconds.getAsDouble()) <= Durations.MOST_SECONDS)) {
      note(duration.extent(), "duration out of range");
    }
    return duration;
  }

  private void note(Extent extent, String message) {
    problems.add(Problem.of(Kind.SYNTAX, extent, message));
  }
}
