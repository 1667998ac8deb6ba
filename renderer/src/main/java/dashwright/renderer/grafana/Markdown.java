package dashwright.renderer.grafana;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown of authors, cut down to what definitions may use: paragraphs, lists, emphasis, code and
 * links to the web or to mail. All else stays text, also where a server does not clean HTML.
 */
final class Markdown {
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<~]");
  private static final Pattern WEB_LINK =
      Pattern.compile("\\]\\((?:https?://|mailto:)[^\\s()<>\\\\]*\\)", Pattern.CASE_INSENSITIVE);

  private final String source;
  private final StringBuilder out = new StringBuilder();
  private int at;

  private Markdown(String source) {
    this.source = source;
  }

  /** The text of an author. */
  static String of(String text) {
    return new Markdown(Verbatim.text(text).strip()).clean();
  }

  /** Words that are no Markdown. */
  static String plain(String words) {
    return SPECIAL.matcher(Verbatim.line(words)).replaceAll("\\\\$0");
  }

  /** Words as code. */
  static String code(String words) {
    return "`" + Verbatim.line(words).replace('`', '\'') + "`";
  }

  private String clean() {
    while (at < source.length()) {
      switch (source.charAt(at)) {
        case '\\' -> escape();
        case '`' -> code();
        case '<' -> replace("&lt;");
        case '!' -> replace(source.startsWith("![", at) ? "\\!" : "!");
        case ']' -> bracket();
        default -> copy(1);
      }
    }
    return out.toString();
  }

  /** Before a letter a backslash is a backslash, before a mark it takes the mark's meaning. */
  private void escape() {
    copy(at + 1 < source.length() && source.charAt(at + 1) != '\n' && isMark(at + 1) ? 2 : 1);
  }

  private boolean isMark(int index) {
    char c = source.charAt(index);
    return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
  }

  /** Code that ends in its line stays; any other backtick is only a backtick. */
  private void code() {
    int length = run(at);
    int lineEnd = source.indexOf('\n', at);
    int end = lineEnd < 0 ? source.length() : lineEnd;
    for (int i = at + length; i < end; i++) {
      if (source.charAt(i) == '`') {
        int closing = run(i);
        if (closing == length) {
          copy(i + closing - at);
          return;
        }
        i += closing - 1;
      }
    }
    for (int i = 0; i < length; i++) {
      replace("\\`");
    }
  }

  private int run(int start) {
    int i = start;
    while (i < source.length() && source.charAt(i) == '`') {
      i++;
    }
    return i - start;
  }

  /** A link to the web is copied whole; no other bracket makes a link, nor the target of one. */
  private void bracket() {
    Matcher link = WEB_LINK.matcher(source).region(at, source.length());
    if (link.lookingAt()) {
      copy(link.end() - at);
    } else {
      replace("\\]");
    }
  }

  private void copy(int length) {
    out.append(source, at, at + length);
    at += length;
  }

  private void replace(String text) {
    out.append(text);
    at++;
  }
}
