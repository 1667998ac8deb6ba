package dashwright.compiler.promql;

import dashwright.compiler.promql.RegexParser.Malformed;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Reads what a backslash starts, in a class or outside. */
final class RegexEscapes {
  /**
   * What was read.
   *
   * @param literal the code point, unless it is a class
   * @param points the class
   * @param end the offset after it
   */
  record Read(int literal, Optional<IntPredicate> points, int end) {}

  private final String text;
  private final int start;
  private int at;

  private RegexEscapes(String text, int start) {
    this.text = text;
    this.start = start;
    this.at = start + 1;
  }

  /** Reads the escape whose backslash stands there. */
  static Read read(String text, int start) throws Malformed {
    return new RegexEscapes(text, start).read();
  }

  private Read read() throws Malformed {
    if (at == text.length()) {
      throw new Malformed("trailing backslash at end of expression", "");
    }
    int c = text.codePointAt(at);
    at += Character.charCount(c);
    Optional<IntPredicate> perl = RegexClasses.perl(c);
    if (perl.isPresent()) {
      return new Read(0, perl, at);
    }
    if (c == 'p' || c == 'P') {
      return new Read(0, Optional.of(unicode(c == 'P')), at);
    }
    int literal = literal(c);
    return new Read(literal, Optional.empty(), at);
  }

  private Malformed invalid() {
    return new Malformed(
        "invalid escape sequence", text.substring(start, Math.min(at, text.length())));
  }

  private int literal(int c) throws Malformed {
    int control = "aftnrv".indexOf(c);
    if (control >= 0) {
      return new int[] {7, '\f', '\t', '\n', '\r', 11}[control];
    }
    if (c == 'x') {
      return hex();
    }
    if (c >= '0' && c <= '7') {
      return octal(c);
    }
    boolean punctuation = c < 0x80 && (!Characters.isWord(c) || c == '_');
    if (!punctuation) {
      throw invalid();
    }
    return c;
  }

  /** A single digit that is not zero would refer back to a group. */
  private int octal(int first) throws Malformed {
    boolean more = at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '7';
    if (first != '0' && !more) {
      throw invalid();
    }
    int value = first - '0';
    for (int i = 0;
        i < 2 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '7';
        i++) {
      value = value * 8 + text.charAt(at++) - '0';
    }
    return value;
  }

  private int hex() throws Malformed {
    int end = at + 2;
    if (at < text.length() && text.charAt(at) == '{') {
      end = text.indexOf('}', at);
      at++;
    }
    boolean digits =
        end > at
            && end - at <= 8
            && end <= text.length()
            && text.substring(at, end).chars().allMatch(Characters::isHexDigit);
    if (!digits) {
      throw invalid();
    }
    long value = Long.parseLong(text.substring(at, end), 16);
    boolean braced = text.charAt(at - 1) == '{';
    at = braced ? end + 1 : end;
    if (value > Character.MAX_CODE_POINT) {
      throw invalid();
    }
    return (int) value;
  }

  private IntPredicate unicode(boolean negated) throws Malformed {
    boolean braced = at < text.length() && text.charAt(at) == '{';
    int from = braced ? at + 1 : at;
    int to = braced ? text.indexOf('}', from) : Math.min(from + 1, text.length());
    if (to < from) {
      throw new Malformed("invalid character class range", text.substring(start));
    }
    at = braced ? to + 1 : to;
    boolean caret = text.startsWith("^", from) && braced;
    Optional<IntPredicate> points =
        RegexClasses.unicode(text.substring(caret ? from + 1 : from, to));
    if (points.isEmpty()) {
      throw new Malformed("invalid character class range", text.substring(start, at));
    }
    return negated != caret ? points.get().negate() : points.get();
  }
}
