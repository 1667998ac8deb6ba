package dashwright.dsl.promql;

/** Operators between two expressions, with the precedence that PromQL gives them. */
enum Operator {
  OR("or", 1),
  AND("and", 2),
  UNLESS("unless", 2),
  EQUAL("==", 3),
  NOT_EQUAL("!=", 3),
  AT_MOST("<=", 3),
  LESS("<", 3),
  AT_LEAST(">=", 3),
  GREATER(">", 3),
  ADD("+", 4),
  SUBTRACT("-", 4),
  MULTIPLY("*", 5),
  DIVIDE("/", 5),
  MODULO("%", 5),
  ATAN2("atan2", 5),
  POWER("^", 6);

  private final String text;
  private final int precedence;

  Operator(String text, int precedence) {
    this.text = text;
    this.precedence = precedence;
  }

  String text() {
    return text;
  }

  int precedence() {
    return precedence;
  }
}
