package dashwright.compiler.promql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Text to tokens. What a character means depends on the brackets around it, so the lexer follows
 * them. The last token is the end of the text or the first error.
 */
final class Lexer {
  /** Signs outside braces; a longer one stands before those it starts with. */
  private static final List<TokenKind> SIGNS =
      List.of(
          TokenKind.EQUAL_EQUAL,
          TokenKind.EQUAL,
          TokenKind.NOT_EQUAL,
          TokenKind.LESS_EQUAL,
          TokenKind.TRIM_UPPER,
          TokenKind.LESS,
          TokenKind.GREATER_EQUAL,
          TokenKind.TRIM_LOWER,
          TokenKind.GREATER,
          TokenKind.PLUS,
          TokenKind.MINUS,
          TokenKind.STAR,
          TokenKind.SLASH,
          TokenKind.PERCENT,
          TokenKind.CARET,
          TokenKind.AT,
          TokenKind.COMMA,
          TokenKind.LEFT_PAREN,
          TokenKind.RIGHT_PAREN,
          TokenKind.LEFT_BRACKET,
          TokenKind.RIGHT_BRACKET,
          TokenKind.LEFT_BRACE);

  private static final List<TokenKind> SIGNS_IN_BRACES =
      List.of(
          TokenKind.MATCH,
          TokenKind.NOT_MATCH,
          TokenKind.NOT_EQUAL,
          TokenKind.EQUAL,
          TokenKind.COMMA,
          TokenKind.LEFT_BRACE,
          TokenKind.RIGHT_BRACE);

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final Deque<Token> open = new ArrayDeque<>();

  /** Square brackets do not nest; parentheses within them may, around a part of a duration. */
  private boolean inBrackets;

  private int at;

  private Lexer(String text) {
    this.text = text;
  }

  /** The tokens of an expression; never empty. */
  static List<Token> lex(String text) {
    Lexer lexer = new Lexer(text);
    Token token;
    do {
      token = lexer.next();
      lexer.tokens.add(token);
    } while (!token.is(TokenKind.END) && !token.is(TokenKind.ERROR));
    return lexer.tokens;
  }

  private boolean isIn(TokenKind kind) {
    return !open.isEmpty() && open.peek().is(kind);
  }

  private Token next() {
    skipBlanksAndComments();
    if (at == text.length()) {
      return end();
    }
    int start = at;
    char c = text.charAt(at);
    if (c == '"' || c == '\'' || c == '`') {
      return string();
    }
    if (MacroText.end(text, at) > 0) {
      return word();
    }
    boolean inBraces = isIn(TokenKind.LEFT_BRACE);
    if (!inBraces && (Characters.isDigit(c) || (c == '.' && Characters.isDigit(peek(1))))) {
      return number();
    }
    if (Characters.startsWord(c) || (c == ':' && !inBraces && !inBrackets)) {
      return word();
    }
    if (c == ':' && !inBraces) {
      at++;
      return Token.of(TokenKind.COLON, ":", start, at);
    }
    return sign(inBraces);
  }

  private int peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : -1;
  }

  private void skipBlanksAndComments() {
    while (at < text.length()) {
      if (Characters.isBlank(text.charAt(at))) {
        at++;
      } else if (text.charAt(at) == '#') {
        while (at < text.length() && peek(0) != '\n' && peek(0) != '\r') {
          at++;
        }
      } else {
        return;
      }
    }
  }

  private Token end() {
    if (open.isEmpty()) {
      return Token.of(TokenKind.END, "", at, at);
    }
    Token last = open.peek();
    return error(
        switch (last.kind()) {
          case LEFT_BRACE -> "unexpected end of input inside braces";
          case LEFT_BRACKET -> "unclosed left bracket";
          default -> "unclosed left parenthesis";
        },
        last.extent());
  }

  private static Token error(String message, Extent extent) {
    return new Token(TokenKind.ERROR, message, Optional.empty(), extent);
  }

  private Token string() {
    int start = at;
    StringScanner scanner = new StringScanner(text, start);
    try {
      String value = scanner.read();
      at = scanner.end();
      return Token.of(TokenKind.STRING, value, start, at);
    } catch (StringScanner.Malformed malformed) {
      int from = malformed.offset();
      return error(malformed.getMessage(), new Extent(from, Math.min(from + 2, text.length())));
    }
  }

  private Token number() {
    int start = at;
    NumberScanner scanner = new NumberScanner(text, start);
    TokenKind kind = scanner.scan();
    at = scanner.end();
    if (kind == TokenKind.ERROR) {
      return error(
          "bad number or duration syntax: `" + Excerpt.of(text.substring(start, at)) + "`",
          new Extent(start, at));
    }
    return MacroText.end(text, at) > 0
        ? glued(start)
        : Token.of(kind, text.substring(start, at), start, at);
  }

  /** A word, a macro, or both glued together. */
  private Token word() {
    int start = at;
    boolean colons = !isIn(TokenKind.LEFT_BRACE) && !inBrackets;
    int macro = MacroText.end(text, at);
    at = macro > 0 ? macro : at;
    while (at < text.length() && isWordPart(text.charAt(at), colons)) {
      at++;
    }
    if (MacroText.end(text, at) > 0 || (macro > 0 && at > macro)) {
      return glued(start);
    }
    String word = text.substring(start, at);
    if (macro > 0) {
      return Token.of(TokenKind.MACRO, word, start, at);
    }
    if (isIn(TokenKind.LEFT_BRACE)) {
      return Token.of(TokenKind.WORD, word, start, at);
    }
    if (word.indexOf(':') >= 0) {
      return Token.of(TokenKind.METRIC, word, start, at);
    }
    if (word.equalsIgnoreCase("inf") || word.equalsIgnoreCase("nan")) {
      return Token.of(TokenKind.NUMBER, word, start, at);
    }
    return new Token(TokenKind.WORD, word, keyword(word), new Extent(start, at));
  }

  private static boolean isWordPart(char c, boolean colons) {
    return Characters.isWord(c) || (colons && c == ':');
  }

  /** Word characters and macros in any order. */
  private Token glued(int start) {
    boolean colons = !isIn(TokenKind.LEFT_BRACE) && !inBrackets;
    while (at < text.length()) {
      int macro = MacroText.end(text, at);
      if (macro > 0) {
        at = macro;
      } else if (isWordPart(text.charAt(at), colons)) {
        at++;
      } else {
        break;
      }
    }
    return Token.of(TokenKind.TEMPLATE, text.substring(start, at), start, at);
  }

  /** The words of `fill` are keywords only where their parenthesis follows. */
  private Optional<Keyword> keyword(String word) {
    Optional<Keyword> keyword = Keyword.of(word);
    boolean fill =
        keyword.isPresent()
            && switch (keyword.get()) {
              case FILL, FILL_LEFT, FILL_RIGHT -> true;
              default -> false;
            };
    if (!fill) {
      return keyword;
    }
    int i = at;
    while (i < text.length() && Characters.isBlank(text.charAt(i))) {
      i++;
    }
    return i < text.length() && text.charAt(i) == '(' ? keyword : Optional.empty();
  }

  private Token sign(boolean inBraces) {
    int start = at;
    for (TokenKind kind : inBraces ? SIGNS_IN_BRACES : SIGNS) {
      if (text.startsWith(kind.text(), at)) {
        at += kind.text().length();
        Token token = Token.of(kind, kind.text(), start, at);
        return nest(token).map(message -> error(message, token.extent())).orElse(token);
      }
    }
    int point = text.codePointAt(at);
    return error(
        "unexpected character"
            + (inBraces ? " inside braces" : "")
            + ": `"
            + Character.toString(point)
            + "`",
        new Extent(at, at + Character.charCount(point)));
  }

  /** Follows the brackets; a message when they do not fit. */
  private Optional<String> nest(Token token) {
    switch (token.kind()) {
      case LEFT_PAREN, LEFT_BRACE, LEFT_BRACKET -> {
        if (isIn(TokenKind.LEFT_BRACE)) {
          return Optional.of("unexpected left brace inside braces");
        }
        if (!token.is(TokenKind.LEFT_PAREN) && inBrackets) {
          return Optional.of(
              token.is(TokenKind.LEFT_BRACKET)
                  ? "unexpected left bracket inside bracket"
                  : "unexpected character in duration expression: `{`");
        }
        open.push(token);
        inBrackets |= token.is(TokenKind.LEFT_BRACKET);
      }
      case RIGHT_PAREN -> {
        if (!isIn(TokenKind.LEFT_PAREN)) {
          return Optional.of("unexpected right parenthesis `)`");
        }
        open.pop();
      }
      case RIGHT_BRACKET -> {
        if (!isIn(TokenKind.LEFT_BRACKET)) {
          return Optional.of("unexpected right bracket `]`");
        }
        open.pop();
        inBrackets = false;
      }
      case RIGHT_BRACE -> open.pop();
      default -> {}
    }
    return Optional.empty();
  }
}
