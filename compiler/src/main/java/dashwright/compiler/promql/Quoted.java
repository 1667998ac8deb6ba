package dashwright.compiler.promql;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Strings as PromQL writes them, which is as Go does. A value is text; a byte that is not part of
 * UTF-8, which only an escape can give, becomes the unpaired surrogate U+DC00 + byte, so that
 * nothing gets lost.
 */
final class Quoted {
  private static final int LOST_BYTE = 0xDC00;

  private Quoted() {}

  /** In double quotes, escaped. */
  static String print(String value) {
    StringBuilder out = new StringBuilder(value.length() + 2).append('"');
    for (int i = 0; i < value.length(); ) {
      int point = value.codePointAt(i);
      i += Character.charCount(point);
      append(out, point);
    }
    return out.append('"').toString();
  }

  /** A label's name, quoted only when it has to be. */
  static String name(String name) {
    return isPlainName(name) ? name : print(name);
  }

  /** A label's name in a list, where a few words need quotes too. */
  static String listed(String name) {
    boolean word =
        name.equalsIgnoreCase("inf")
            || name.equalsIgnoreCase("nan")
            || !Keyword.of(name).map(Keyword::mayNameLabel).orElse(true);
    return word ? print(name) : name(name);
  }

  /** Whether a label's name is a word, macros within it included. */
  private static boolean isPlainName(String name) {
    for (int i = 0; i < name.length(); ) {
      int macro = MacroText.end(name, i);
      char c = name.charAt(i);
      if (macro < 0 && !(i == 0 ? Characters.startsWord(c) : Characters.isWord(c))) {
        return false;
      }
      i = macro < 0 ? i + 1 : macro;
    }
    return !name.isEmpty();
  }

  private static void append(StringBuilder out, int point) {
    switch (point) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case 7 -> out.append("\\a");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case 11 -> out.append("\\v");
      default -> {
        if (isPrintable(point)) {
          out.appendCodePoint(point);
        } else if (point >= LOST_BYTE && point <= LOST_BYTE + 0xFF) {
          out.append(hex("\\x%02x", point - LOST_BYTE));
        } else if (point < 0x80) {
          out.append(hex("\\x%02x", point));
        } else {
          out.append(hex(point > 0xFFFF ? "\\U%08x" : "\\u%04x", point));
        }
      }
    }
  }

  private static String hex(String format, int value) {
    return String.format(Locale.ROOT, format, value);
  }

  /** Characters that no runtime knows count as printable, so that runtimes agree. */
  private static boolean isPrintable(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> point == ' ';
      default -> point != 0xFFFD;
    };
  }

  /** The text of bytes that should be UTF-8. */
  static String decode(byte[] bytes) {
    StringBuilder out = new StringBuilder(bytes.length);
    for (int i = 0; i < bytes.length; ) {
      int length = sequenceLength(bytes[i] & 0xFF);
      String read =
          length > 0 && i + length <= bytes.length
              ? new String(bytes, i, length, StandardCharsets.UTF_8)
              : "\uFFFD";
      if (read.codePointCount(0, read.length()) == 1 && read.charAt(0) != '\uFFFD') {
        out.append(read);
        i += length;
      } else {
        out.append((char) (LOST_BYTE + (bytes[i] & 0xFF)));
        i++;
      }
    }
    return out.toString();
  }

  private static int sequenceLength(int first) {
    return first < 0x80
        ? 1
        : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
  }
}
