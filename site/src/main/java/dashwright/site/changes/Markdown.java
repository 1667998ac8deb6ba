package dashwright.site.changes;

import dashwright.site.report.TextReport;

/** Texts that stay what they are inside Markdown, in a cell of a table too. */
final class Markdown {
  private static final int LONGEST = 600;
  private static final String MARKUP = "\\`*_[]~|";

  /** What code hosts make links and messages to people of, also behind a backslash and in HTML. */
  private static final String MENTIONS = "@#";

  private static final String APART = "<!-- -->";

  private Markdown() {}

  /** Plain words. */
  static String plain(String text) {
    StringBuilder safe = new StringBuilder();
    for (char c : escaped(shortened(text)).toCharArray()) {
      if (MARKUP.indexOf(c) >= 0) {
        safe.append('\\');
      }
      safe.append(c);
    }
    return apart(safe.toString());
  }

  /** Words with names in backticks. */
  static String sentence(String text) {
    String[] parts = shortened(text).split("`", -1);
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      boolean code = i % 2 == 1 && i < parts.length - 1;
      safe.append(code ? code(parts[i]) : plain(parts[i]));
    }
    return safe.toString();
  }

  /** Code. */
  static String code(String text) {
    String line = visible(text).replace('`', '\'').replace("|", "\\|");
    return line.isBlank() ? "" : "`" + line + "`";
  }

  /** A line inside a fence. */
  static String fenced(String line) {
    return TextReport.harmless(line).replace('`', '\'');
  }

  /** Text inside HTML. */
  static String html(String text) {
    return apart(escaped(text));
  }

  private static String escaped(String text) {
    return visible(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** A comment ends the word that a mention, or an address, would be. */
  private static String apart(String text) {
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      safe.append(c).append(MENTIONS.indexOf(c) >= 0 ? APART : "");
    }
    return safe.toString().replace("://", ":" + APART + "//").replace("www.", "www" + APART + ".");
  }

  /** On one line, without characters that could hide or turn what stands there. */
  private static String visible(String text) {
    return TextReport.harmless(text.replaceAll("\\s+", " "));
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }
}
