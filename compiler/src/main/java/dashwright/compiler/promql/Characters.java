package dashwright.compiler.promql;

/** The character classes of the grammar; all ASCII. */
final class Characters {
  private Characters() {}

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isHexDigit(int c) {
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }

  /** Whether an identifier may start with it. */
  static boolean startsWord(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  /** Whether an identifier may go on with it. */
  static boolean isWord(int c) {
    return startsWord(c) || isDigit(c);
  }

  static boolean isBlank(int c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }
}
