package dashwright.compiler.promql;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Operators between two expressions; all are left-associative but for {@code ^}. */
public enum BinaryOperator {
  OR("or", 1, Kind.SET),
  AND("and", 2, Kind.SET),
  UNLESS("unless", 2, Kind.SET),
  EQUAL("==", 3, Kind.COMPARISON),
  NOT_EQUAL("!=", 3, Kind.COMPARISON),
  LESS_EQUAL("<=", 3, Kind.COMPARISON),
  LESS("<", 3, Kind.COMPARISON),
  GREATER_EQUAL(">=", 3, Kind.COMPARISON),
  GREATER(">", 3, Kind.COMPARISON),
  TRIM_UPPER("</", 3, Kind.TRIM),
  TRIM_LOWER(">/", 3, Kind.TRIM),
  ADD("+", 4, Kind.ARITHMETIC),
  SUBTRACT("-", 4, Kind.ARITHMETIC),
  MULTIPLY("*", 5, Kind.ARITHMETIC),
  DIVIDE("/", 5, Kind.ARITHMETIC),
  MODULO("%", 5, Kind.ARITHMETIC),
  ATAN2("atan2", 5, Kind.ARITHMETIC),
  POWER("^", 6, Kind.ARITHMETIC);

  /** What an operator does. */
  public enum Kind {
    SET,
    COMPARISON,
    /** Cuts a histogram; binds like a comparison. */
    TRIM,
    ARITHMETIC
  }

  private static final Map<String, BinaryOperator> BY_TEXT = byText();

  private final String text;
  private final int precedence;
  private final Kind kind;

  BinaryOperator(String text, int precedence, Kind kind) {
    this.text = text;
    this.precedence = precedence;
    this.kind = kind;
  }

  /** The operator written like this, in lower case. */
  static Optional<BinaryOperator> of(String text) {
    return Optional.ofNullable(BY_TEXT.get(text));
  }

  private static Map<String, BinaryOperator> byText() {
    Map<String, BinaryOperator> operators = new LinkedHashMap<>();
    for (BinaryOperator operator : values()) {
      operators.put(operator.text, operator);
    }
    return operators;
  }

  /** As written in PromQL. */
  public String text() {
    return text;
  }

  /** What it does. */
  public Kind kind() {
    return kind;
  }

  /**
   * How tightly it binds, from 1; a sign binds looser than {@code ^} and as tightly as {@code *}.
   */
  int precedence() {
    return precedence;
  }

  /** The loosest operator that its right side may hold without parentheses. */
  int rightPrecedence() {
    return this == POWER ? precedence : precedence + 1;
  }
}
