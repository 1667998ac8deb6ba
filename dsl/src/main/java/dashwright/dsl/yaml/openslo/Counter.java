package dashwright.dsl.yaml.openslo;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a counter's selector, alone or summed, from other PromQL. */
final class Counter {
  private static final String GROUPING = "(?:by|without)\\s*\\([^()]*\\)";
  private static final Pattern SUM =
      Pattern.compile(
          "sum\\s*(?:" + GROUPING + "\\s*)?\\((.*?)\\)\\s*(?:" + GROUPING + ")?", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*");

  private Counter() {}

  /** The selector that is, or is summed by, an expression; empty where it is anything else. */
  static Optional<String> selector(String promql) {
    String text = promql.strip();
    if (isSelector(text)) {
      return Optional.of(text);
    }
    Matcher sum = SUM.matcher(text);
    return sum.matches()
        ? Optional.of(sum.group(1).strip()).filter(Counter::isSelector)
        : Optional.empty();
  }

  /** Whether a text is a name, matchers in braces, or both. */
  static boolean isSelector(String text) {
    Matcher name = NAME.matcher(text);
    int rest = name.lookingAt() ? name.end() : 0;
    String braces = text.substring(rest).strip();
    return braces.isEmpty() ? rest > 0 : braces.startsWith("{") && closesAtEnd(braces);
  }

  /** Whether the brace at the start is closed by the last character, and not within quotes. */
  private static boolean closesAtEnd(String braces) {
    char quote = 0;
    for (int i = 1; i < braces.length(); i++) {
      char c = braces.charAt(i);
      if (quote != 0) {
        if (c == '\\' && quote != '`') {
          i++;
        } else if (c == quote) {
          quote = 0;
        }
      } else if (c == '"' || c == '\'' || c == '`') {
        quote = c;
      } else if (c == '}') {
        return i == braces.length() - 1;
      }
    }
    return false;
  }
}
