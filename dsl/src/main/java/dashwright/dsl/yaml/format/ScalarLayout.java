package dashwright.dsl.yaml.format;

import dashwright.dsl.yaml.tree.YamlNode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes single values: without quotes where every reader takes them for the same text. */
final class ScalarLayout {
  /** Texts that are a text to all readers of YAML, also within brackets. */
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z_/$(.][A-Za-z0-9_/$(). =<>+*;~^°µ%€–—…’-]*[A-Za-z0-9_/$()°µ%€*+.]");

  private static final Pattern LETTER = Pattern.compile("[A-Za-z]");

  /** What readers take for something else than a text. */
  private static final List<String> WORDS =
      List.of("true", "false", "yes", "no", "on", "off", "null", "y", "n", ".nan", ".inf");

  private ScalarLayout() {}

  /** A value on one line. */
  static String line(YamlNode.Scalar scalar) {
    String text = scalar.text();
    boolean written = scalar.style() == YamlNode.Style.PLAIN && text.indexOf('\n') < 0;
    if (written || isPlain(text)) {
      return text;
    }
    boolean single = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
    boolean printable = text.chars().noneMatch(c -> c < ' ' || c == 0x85 || c == 0x2028);
    return single && printable ? "'" + text.replace("'", "''") + "'" : doubled(text);
  }

  private static boolean isPlain(String text) {
    return (PLAIN.matcher(text).matches() || LETTER.matcher(text).matches())
        && !text.contains(" #")
        && !WORDS.contains(text.toLowerCase(Locale.ROOT));
  }

  private static String doubled(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        case '\r' -> out.append("\\r");
        default -> {
          boolean hidden =
              c < ' ' || c == 0x7f || c == 0x85 || c == 0xa0 || c == 0x2028 || c == 0x2029;
          out.append(hidden ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c));
        }
      }
    }
    return out.append('"').toString();
  }

  /** Whether a value stands on lines of its own. */
  static boolean isBlock(YamlNode.Scalar scalar) {
    return scalar.style() == YamlNode.Style.LITERAL || scalar.style() == YamlNode.Style.FOLDED;
  }

  /** The sign of a block, with what becomes of the line feeds at its end. */
  static String header(YamlNode.Scalar scalar) {
    String text = scalar.text();
    String indent = text.startsWith(" ") || text.startsWith("\n") ? "2" : "";
    String chomp =
        !text.endsWith("\n") ? "-" : text.endsWith("\n\n") || text.equals("\n") ? "+" : "";
    return "|" + indent + chomp;
  }

  /** The lines of a block, without indentation; an empty text has none. */
  static List<String> lines(YamlNode.Scalar scalar) {
    String text = scalar.text();
    if (text.isEmpty()) {
      return List.of();
    }
    String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    return List.of(body.split("\n", -1));
  }
}
