package dashwright.renderer.grafana;

import java.util.regex.Pattern;

/**
 * Words of definitions that Grafana must show as they are: it fills in {@code $name}, <code>${name}
 * </code>, {@code [[name]]} in nearly every text, {@code {{label}}} in legends, and HTML in
 * annotations.
 */
final class Verbatim {
  /** Has no width and allows no line break: it parts the marks without a trace. */
  private static final String JOINER = "\u2060";

  private static final Pattern VARIABLE = Pattern.compile("\\$(?=[A-Za-z_{])|\\[(?=\\[)");
  private static final Pattern LABEL = Pattern.compile("\\{(?=\\{)");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n]]+");

  private Verbatim() {}

  /** A text of one line. */
  static String line(String text) {
    return text(text).replaceAll("\\s+", " ").strip();
  }

  /** A text of any number of lines. */
  static String text(String text) {
    String plain = CONTROL.matcher(text.replaceAll("\r\n?", "\n")).replaceAll(" ");
    return VARIABLE.matcher(plain).replaceAll("$0" + JOINER);
  }

  /** A legend without labels: its braces are only braces. */
  static String legend(String text) {
    return LABEL.matcher(line(text)).replaceAll("$0" + JOINER);
  }

  /** A text that ends up as HTML. */
  static String html(String text) {
    return line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** A URL: the same to every server. */
  static String url(String url) {
    return url.replaceAll("\\$(?=[A-Za-z_{])", "%24").replaceAll("\\[(?=\\[)", "%5B");
  }
}
