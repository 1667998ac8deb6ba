package dashwright.dsl.source;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * Which characters texts may hold: no control characters, odd line separators, or halves of
 * characters; and none that turn the direction of what follows, so that a review sees what is
 * there. Letters that are written from right to left are fine.
 */
public final class Characters {
  private Characters() {}

  /** The offset of the first character that may not be there. */
  public static OptionalInt firstBad(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (isBad(c)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** How people write a character that cannot be shown. */
  public static String name(char c) {
    return String.format(Locale.ROOT, "U+%04X", (int) c);
  }

  private static boolean isBad(char c) {
    boolean blank = c == '\n' || c == '\r' || c == '\t';
    boolean lineSeparator = c == '\u2028' || c == '\u2029';
    boolean turning = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    boolean noCharacter = c == '\uFFFE' || c == '\uFFFF';
    return (Character.isISOControl(c) && !blank)
        || lineSeparator
        || turning
        || noCharacter
        || Character.isSurrogate(c);
  }
}
