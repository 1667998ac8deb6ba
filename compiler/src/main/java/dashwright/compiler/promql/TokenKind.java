package dashwright.compiler.promql;

/** What a token is. */
enum TokenKind {
  /** A word: keyword, function, metric or label, as its place decides. */
  WORD("identifier"),
  /** A word with colons: only ever a metric (or a label in a list). */
  METRIC("metric name"),
  /** Nothing but a macro. */
  MACRO("macro"),
  /** A word or number with macros glued to it. */
  TEMPLATE("name with a macro"),
  NUMBER("number"),
  DURATION("duration"),
  STRING("string"),
  LEFT_PAREN("("),
  RIGHT_PAREN(")"),
  LEFT_BRACE("{"),
  RIGHT_BRACE("}"),
  LEFT_BRACKET("["),
  RIGHT_BRACKET("]"),
  COMMA(","),
  COLON(":"),
  AT("@"),
  EQUAL("="),
  EQUAL_EQUAL("=="),
  NOT_EQUAL("!="),
  MATCH("=~"),
  NOT_MATCH("!~"),
  LESS_EQUAL("<="),
  TRIM_UPPER("</"),
  LESS("<"),
  GREATER_EQUAL(">="),
  TRIM_LOWER(">/"),
  GREATER(">"),
  PLUS("+"),
  MINUS("-"),
  STAR("*"),
  SLASH("/"),
  PERCENT("%"),
  CARET("^"),
  END("end of input"),
  /** The text cannot be read on from here; the token's text says why. */
  ERROR("error");

  private final String text;

  TokenKind(String text) {
    this.text = text;
  }

  /** The characters of a sign, or what a person would call the rest. */
  String text() {
    return text;
  }

  /** Whether it is always the same characters. */
  boolean isSign() {
    return compareTo(LEFT_PAREN) >= 0 && compareTo(CARET) <= 0;
  }
}
