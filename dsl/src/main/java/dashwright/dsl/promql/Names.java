package dashwright.dsl.promql;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names and strings in their canonical form: quoted where they have to be. */
final class Names {
  private static final List<String> NO_METRICS =
      List.of("bool", "on", "ignoring", "group_left", "group_right", "atan2", "inf", "nan");
  private static final List<String> NO_LISTED_LABELS = List.of("without", "inf", "nan");

  private Names() {}

  /** Whether a metric's name can stand without quotes. */
  static boolean isMetric(String name) {
    return name.matches("[a-zA-Z_:][a-zA-Z0-9_:]*") && !isWord(name, NO_METRICS);
  }

  /** A label before a matching operator. */
  static String label(String name) {
    return isPlain(name) ? name : quoted(name);
  }

  /** Labels between parentheses. */
  static String list(String... labels) {
    return Arrays.stream(labels)
        .map(name -> isWord(name, NO_LISTED_LABELS) ? quoted(name) : label(name))
        .collect(Collectors.joining(", "));
  }

  private static boolean isPlain(String name) {
    return name.matches("[a-zA-Z_][a-zA-Z0-9_]*");
  }

  private static boolean isWord(String name, List<String> words) {
    return words.contains(name.toLowerCase(Locale.ROOT));
  }

  /** In double quotes, with the escapes of Go. */
  static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints().forEach(point -> append(out, point));
    return out.append('"').toString();
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
        } else if (point < 0x80) {
          out.append(String.format(Locale.ROOT, "\\x%02x", point));
        } else {
          String form = point > 0xFFFF ? "\\U%08x" : "\\u%04x";
          out.append(String.format(Locale.ROOT, form, point));
        }
      }
    }
  }

  private static boolean isPrintable(int point) {
    return switch (Character.getType(point)) {
      case Character.SURROGATE ->
          throw new IllegalArgumentException("a text of PromQL holds half a character");
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> point == ' ';
      default -> point != 0xFFFD;
    };
  }
}
