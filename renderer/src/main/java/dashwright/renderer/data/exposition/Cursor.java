package dashwright.renderer.data.exposition;

import java.util.function.IntPredicate;

/** Reads one line from left to right. */
final class Cursor {
  private static final int END = -1;

  private final String line;
  private int at;

  Cursor(String line) {
    this.line = line;
  }

  int position() {
    return at;
  }

  boolean isAtEnd() {
    return at == line.length();
  }

  /** Whether the next character is this one. */
  boolean sees(char c) {
    return peek() == c;
  }

  /** Takes the next character if it is this one. */
  boolean take(char c) {
    if (sees(c)) {
      at++;
      return true;
    }
    return false;
  }

  Cursor skipBlanks() {
    takeWhile(Cursor::isBlank);
    return this;
  }

  /** All up to the next blank. */
  String word() {
    return takeWhile(c -> !isBlank(c));
  }

  /** All that is left. */
  String rest() {
    String rest = line.substring(at);
    at = line.length();
    return rest;
  }

  /** The name of a family; quoted if it has other characters than usual. */
  String familyName() {
    return sees('"') ? quoted() : metricName();
  }

  /** The name of a metric, without quotes. */
  String metricName() {
    String name = name("metric", c -> isWord(c) || c == ':');
    if (!isAtEnd() && !isBlank(peek()) && !sees('{')) {
      throw unexpected(
          "part of the name of a metric", "write such a name in quotes: `{\"http.requests\"}`");
    }
    return name;
  }

  /** The name of a label, without quotes. */
  String labelName() {
    return name("label", Cursor::isWord);
  }

  private String name(String noun, IntPredicate fits) {
    if (isDigit(peek()) || !fits.test(peek())) {
      throw unexpected("the name of a " + noun, "names start with a letter or `_`");
    }
    return takeWhile(fits);
  }

  /** A text in double quotes; a backslash before anything but {@code \ " n} is kept. */
  String quoted() {
    int start = at;
    if (!take('"')) {
      throw unexpected("a text in double quotes", "write it as `\"text\"`");
    }
    StringBuilder text = new StringBuilder();
    while (!sees('"')) {
      if (isAtEnd()) {
        throw new LineError(
            start, at, "this text has no end", "close it with `\"`, and write `\\\"` within it");
      }
      text.append(take('\\') ? escape() : String.valueOf(line.charAt(at++)));
    }
    at++;
    return text.toString();
  }

  /** What a backslash makes of the character behind it, if anything. */
  private String escape() {
    if (take('n')) {
      return "\n";
    }
    if (take('"')) {
      return "\"";
    }
    if (sees('\\')) {
      at++;
    }
    return "\\";
  }

  /** The error that something else should stand here. */
  LineError unexpected(String wanted, String help) {
    if (isAtEnd()) {
      return new LineError(at, at, "the line ends where " + wanted + " belongs", help);
    }
    String found = Character.toString(line.codePointAt(at));
    return new LineError(at, at + found.length(), "`" + found + "` is not " + wanted, help);
  }

  private String takeWhile(IntPredicate fits) {
    int start = at;
    while (!isAtEnd() && fits.test(peek())) {
      at++;
    }
    return line.substring(start, at);
  }

  private int peek() {
    return isAtEnd() ? END : line.charAt(at);
  }

  private static boolean isBlank(int c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWord(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || isDigit(c);
  }
}
