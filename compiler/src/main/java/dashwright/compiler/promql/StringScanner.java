package dashwright.compiler.promql;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads one string: from its opening quote to its closing one. */
final class StringScanner {
  /** Why a string cannot be read, and where. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1;

    private final int offset;

    Malformed(String message, int offset) {
      super(message, null, false, false);
      this.offset = offset;
    }

    int offset() {
      return offset;
    }
  }

  private final String text;
  private final int start;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int at;

  StringScanner(String text, int start) {
    this.text = text;
    this.start = start;
  }

  /** The offset after the closing quote. */
  int end() {
    return at;
  }

  /** Its value. */
  String read() throws Malformed {
    char quote = text.charAt(start);
    at = start + 1;
    while (at < text.length() && text.charAt(at) != quote) {
      char c = text.charAt(at);
      if (c == '\n' && quote != '`') {
        break;
      }
      if (c == '\\' && quote != '`') {
        escape(quote);
      } else {
        copy();
      }
    }
    if (at == text.length() || text.charAt(at) != quote) {
      throw new Malformed(
          quote == '`' ? "unterminated raw string" : "unterminated quoted string", start);
    }
    at++;
    return Quoted.decode(bytes.toByteArray());
  }

  private void copy() throws Malformed {
    int point = text.codePointAt(at);
    if (point == 0xFFFD || (point >= 0xD800 && point <= 0xDFFF)) {
      throw new Malformed("invalid UTF-8 rune", at);
    }
    append(point);
    at += Character.charCount(point);
  }

  private void append(int point) {
    bytes.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
  }

  private void escape(char quote) throws Malformed {
    int begin = at++;
    if (at == text.length()) {
      throw new Malformed("escape sequence not terminated", begin);
    }
    char c = text.charAt(at);
    int simple = "abfnrtv\\".indexOf(c);
    if (simple >= 0) {
      bytes.write(new int[] {7, '\b', '\f', '\n', '\r', '\t', 11, '\\'}[simple]);
      at++;
    } else if (c == quote) {
      bytes.write(quote);
      at++;
    } else {
      numeric(begin, c);
    }
  }

  private void numeric(int begin, char c) throws Malformed {
    switch (c) {
      case '0', '1', '2', '3', '4', '5', '6', '7' -> bytes.write(digits(begin, 3, 8, 0xFF));
      case 'x' -> bytes.write(afterLetter(begin, 2, 0xFF));
      case 'u' -> append(scalar(begin, afterLetter(begin, 4, 0xFFFF)));
      case 'U' -> append(scalar(begin, afterLetter(begin, 8, Character.MAX_CODE_POINT)));
      default -> throw new Malformed("unknown escape sequence " + codePoint(at), begin);
    }
  }

  private int afterLetter(int begin, int count, int most) throws Malformed {
    at++;
    return digits(begin, count, 16, most);
  }

  private int digits(int begin, int count, int radix, int most) throws Malformed {
    long value = 0;
    for (int i = 0; i < count; i++, at++) {
      if (at == text.length()) {
        throw new Malformed("escape sequence not terminated", begin);
      }
      char c = text.charAt(at);
      int digit = c < 0x80 ? Character.digit(c, radix) : -1;
      if (digit < 0) {
        throw new Malformed("illegal character " + codePoint(at) + " in escape sequence", begin);
      }
      value = value * radix + digit;
    }
    return value > most ? scalar(begin, -1) : (int) value;
  }

  private static int scalar(int begin, int point) throws Malformed {
    if (point < 0 || (point >= 0xD800 && point <= 0xDFFF)) {
      throw new Malformed("escape sequence is an invalid Unicode code point", begin);
    }
    return point;
  }

  private String codePoint(int offset) {
    int point = text.codePointAt(offset);
    return String.format(Locale.ROOT, "U+%04X '%s'", point, Character.toString(point));
  }
}
