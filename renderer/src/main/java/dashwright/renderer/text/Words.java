package dashwright.renderer.text;

import java.time.Duration;
import java.util.List;

/** Small pieces of sentences. */
public final class Words {
  private Words() {}

  /** {@code 1 chart}, {@code 2 charts}; zero is a number too. */
  public static String count(long number, String one, String more) {
    return Decimal.text((double) number, 0) + "\u00a0" + (number == 1 ? one : more);
  }

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  public static String list(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1))
            + " and "
            + words.get(words.size() - 1);
  }

  /** A preset's duration in its largest whole unit: {@code 30 d}, {@code 1 min}, {@code 90 s}. */
  public static String preset(Duration duration) {
    long seconds = duration.toSeconds();
    if (seconds % 86_400 == 0) {
      return seconds / 86_400 + "\u00a0d";
    }
    if (seconds % 3600 == 0) {
      return seconds / 3600 + "\u00a0h";
    }
    return seconds % 60 == 0 ? seconds / 60 + "\u00a0min" : seconds + "\u00a0s";
  }

  /** The first letter as a capital. */
  public static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
