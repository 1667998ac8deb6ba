package dashwright.compiler.promql;

import java.util.Optional;

/**
 * A token.
 *
 * @param kind what it is
 * @param text its characters; of a string its value, of an error its message
 * @param keyword the keyword it may be
 * @param extent where it stands
 */
record Token(TokenKind kind, String text, Optional<Keyword> keyword, Extent extent) {
  static Token of(TokenKind kind, String text, int start, int end) {
    return new Token(kind, text, Optional.empty(), new Extent(start, end));
  }

  boolean is(TokenKind other) {
    return kind == other;
  }

  boolean is(Keyword other) {
    return keyword.isPresent() && keyword.get() == other;
  }

  /** What a message calls it. */
  String describe() {
    if (kind.isSign()) {
      return "`" + kind.text() + "`";
    }
    if (kind == TokenKind.END) {
      return kind.text();
    }
    if (keyword.isPresent()) {
      return "`" + text + "`";
    }
    return kind.text()
        + " "
        + (kind == TokenKind.STRING
            ? Quoted.print(Excerpt.of(text))
            : "`" + Excerpt.of(text) + "`");
  }
}
