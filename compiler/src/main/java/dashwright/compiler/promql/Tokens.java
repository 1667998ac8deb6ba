package dashwright.compiler.promql;

import java.util.List;

/** The tokens of an expression, read from left to right with one token of foresight, or two. */
final class Tokens {
  private final List<Token> tokens;
  private int next;

  Tokens(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The next token, which stays the next one. */
  Token peek() {
    return tokens.get(next);
  }

  /** The token behind the next one. */
  Token peekSecond() {
    return tokens.get(Math.min(next + 1, tokens.size() - 1));
  }

  /** Takes the next token; the last one stays. */
  Token take() {
    Token token = peek();
    if (next < tokens.size() - 1) {
      next++;
    }
    return token;
  }

  /** Takes the next token if it is of this kind. */
  boolean takeIf(TokenKind kind) {
    boolean is = peek().is(kind);
    if (is) {
      take();
    }
    return is;
  }

  /** Where the last token taken ends. */
  int lastEnd() {
    return next == 0 ? 0 : tokens.get(next - 1).extent().end();
  }
}
