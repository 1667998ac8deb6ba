package dashwright.compiler.promql;

/**
 * Finds the end of a number or duration; their values are read by {@link Numbers} and {@link
 * Durations}.
 */
final class NumberScanner {
  private static final String DIGITS = "0123456789";
  private static final String HEX_DIGITS = "0123456789abcdefABCDEF";

  private final String text;
  private int at;

  NumberScanner(String text, int start) {
    this.text = text;
    this.at = start;
  }

  /** The offset after it; where it is neither, the offset after the offending character. */
  int end() {
    return at;
  }

  /** What starts here: a number, a duration, or neither. */
  TokenKind scan() {
    boolean hex = text.startsWith("0x", at) || text.startsWith("0X", at);
    if (hex) {
      at += 2;
      at += peek() == '_' ? 1 : 0;
    }
    boolean bare = hex && !peekIsOneOf(HEX_DIGITS);
    if (bare || !digits(hex ? HEX_DIGITS : DIGITS, hex)) {
      at = Math.min(at + 1, text.length());
      return TokenKind.ERROR;
    }
    if (!Characters.isWord(peek())) {
      return TokenKind.NUMBER;
    }
    if (!hex && duration()) {
      return TokenKind.DURATION;
    }
    at = Math.min(at + 1, text.length());
    return TokenKind.ERROR;
  }

  private int peek() {
    return at < text.length() ? text.charAt(at) : -1;
  }

  private boolean peekIsOneOf(String characters) {
    int c = peek();
    return c >= 0 && characters.indexOf(c) >= 0;
  }

  /**
   * Digits with at most one dot and one exponent; a separator neither ends them nor stands next to
   * another.
   */
  private boolean digits(String digits, boolean hex) {
    boolean dot = false;
    boolean exponent = false;
    while (true) {
      if (peekIsOneOf(digits)) {
        at++;
      } else if (!hex && peek() == '.' && !dot && !exponent) {
        dot = true;
        at++;
        if (peekIsOneOf("_.")) {
          return false;
        }
      } else if (peek() == '_') {
        at++;
        if (peek() < 0 || peekIsOneOf(hex ? "._" : "._eE")) {
          return false;
        }
      } else if (!hex && peekIsOneOf("eE") && !exponent) {
        exponent = true;
        at++;
        if (peekIsOneOf("+-")) {
          at++;
        }
        if (!peekIsOneOf(DIGITS)) {
          return false;
        }
      } else {
        return !(exponent && peek() == '.') && !(dot && peek() == '.');
      }
    }
  }

  /**
   * The rest of a duration whose first digits are read; only the form, not the order of its units.
   */
  private boolean duration() {
    int begin = at;
    if (!peekIsOneOf("smhdwy")) {
      return false;
    }
    while (true) {
      at++;
      if (peek() == 's') {
        at++;
      }
      int afterUnit = at;
      while (Characters.isDigit(peek())) {
        at++;
      }
      if (at == afterUnit) {
        break;
      }
      if (!peekIsOneOf("smhdw")) {
        break;
      }
    }
    if (Characters.isWord(peek()) || Characters.isDigit(text.charAt(at - 1))) {
      return false;
    }
    return begin < at;
  }
}
