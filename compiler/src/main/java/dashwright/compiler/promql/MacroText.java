package dashwright.compiler.promql;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds macros in text: {@code $name}, {@code ${name}}, {@code ${name.path:format}}, {@code
 * [[name]]}, {@code [[name:format]]}. What follows a dollar sign but does not start a name, such as
 * {@code $1}, is none.
 */
final class MacroText {
  /**
   * A macro and where it stands.
   *
   * @param name without the marks around it
   * @param plain whether it is just the name, without path or format
   * @param extent where
   */
  record Found(String name, boolean plain, Extent extent) {}

  /** The longest that path and format may be; what is longer was never closed. */
  private static final int MOST = 200;

  private MacroText() {}

  /** Where the macro that starts here ends; -1 when none does. */
  static int end(String text, int start) {
    if (text.startsWith("${", start)) {
      return endOfBraced(text, start + 2);
    }
    if (text.startsWith("$", start)) {
      int end = endOfName(text, start + 1);
      return end == start + 1 ? -1 : end;
    }
    return text.startsWith("[[", start) ? endOfBracketed(text, start + 2) : -1;
  }

  /** All macros of a stretch of text, in order. */
  static List<Found> in(String text, int start, int end) {
    List<Found> found = new ArrayList<>();
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      int after = c == '$' || c == '[' ? end(text, i) : -1;
      if (after > 0 && after <= end) {
        found.add(found(text, i, after));
        i = after - 1;
      }
    }
    return found;
  }

  /** Whether there is any. */
  static boolean isIn(String text) {
    return !in(text, 0, text.length()).isEmpty();
  }

  private static Found found(String text, int start, int end) {
    int nameStart = start + (text.charAt(start + 1) == '{' || text.charAt(start) == '[' ? 2 : 1);
    int nameEnd = endOfName(text, nameStart);
    int rest = end - nameEnd;
    int closing = text.charAt(start) == '[' ? 2 : nameStart - start - 1;
    return new Found(text.substring(nameStart, nameEnd), rest == closing, new Extent(start, end));
  }

  private static int endOfName(String text, int start) {
    int i = start;
    if (i < text.length() && Characters.startsWord(text.charAt(i))) {
      while (i < text.length() && Characters.isWord(text.charAt(i))) {
        i++;
      }
    }
    return i;
  }

  private static int endOfBraced(String text, int start) {
    int i = endOfName(text, start);
    if (i == start || i == text.length()) {
      return -1;
    }
    if (text.charAt(i) == '.' || text.charAt(i) == ':') {
      int limit = Math.min(text.length(), start + MOST);
      while (i < limit && text.charAt(i) != '}' && text.charAt(i) != '\n') {
        i++;
      }
    }
    return i < text.length() && text.charAt(i) == '}' ? i + 1 : -1;
  }

  private static int endOfBracketed(String text, int start) {
    int i = endOfName(text, start);
    if (i == start) {
      return -1;
    }
    if (i < text.length() && text.charAt(i) == ':') {
      int format = i + 1;
      i = endOfName(text, format);
      if (i == format) {
        return -1;
      }
    }
    return text.startsWith("]]", i) ? i + 2 : -1;
  }
}
