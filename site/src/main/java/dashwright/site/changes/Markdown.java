package dashwright.site.changes;

/** Texts that stay what they are inside Markdown, in a cell of a table too. */
final class Markdown {
  private static final int LONGEST = 600;
  private static final String MARKUP = "\\`*_[]#@~|";

  private Markdown() {}

  /** Plain words. */
  static String plain(String text) {
    StringBuilder safe = new StringBuilder();
    for (char c : html(shortened(text)).toCharArray()) {
      if (MARKUP.indexOf(c) >= 0) {
        safe.append('\\');
      }
      safe.append(c);
    }
    return safe.toString();
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
    String line = text.replaceAll("\\s+", " ").replace('`', '\'').replace("|", "\\|");
    return line.isBlank() ? "" : "`" + line + "`";
  }

  /** Text inside HTML. */
  static String html(String text) {
    return text.replaceAll("\\s+", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }
}
