package dashwright.dsl.promql;

/**
 * The text of an expression, and how tightly it holds together.
 *
 * @param text the text
 * @param onTheLeft the precedence of what it is as the left side of an operator
 * @param onTheRight the same on the right side, where a sign needs no parentheses
 */
record Term(String text, int onTheLeft, int onTheRight) {
  /** Tighter than every operator. */
  static final int PRIMARY = 10;

  private static final int SIGN = Operator.MULTIPLY.precedence();

  static Term primary(String text) {
    return new Term(text, PRIMARY, PRIMARY);
  }

  static Term number(String text) {
    return new Term(text, text.startsWith("-") || text.startsWith("+") ? SIGN : PRIMARY, PRIMARY);
  }

  /** Two sides of an operator; each is put in parentheses where it needs them. */
  static Term binary(Term left, Operator operator, String modifiers, Term right) {
    int precedence = operator.precedence();
    boolean power = operator == Operator.POWER;
    String first =
        left.onTheLeft < (power ? precedence + 1 : precedence) ? left.enclosed() : left.text;
    String second =
        right.onTheRight < (power ? precedence : precedence + 1) ? right.enclosed() : right.text;
    return new Term(
        first + " " + operator.text() + modifiers + " " + second, precedence, precedence);
  }

  /** The other sign. */
  Term negated() {
    return new Term("-" + (onTheLeft <= SIGN ? enclosed() : text), SIGN, SIGN);
  }

  /** As what stands before square brackets. */
  String postfixed() {
    return onTheLeft < PRIMARY ? enclosed() : text;
  }

  private String enclosed() {
    return "(" + text + ")";
  }
}
