package dashwright.site.metrics;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Texts as YAML: plain where every reader takes them for texts, in double quotes elsewhere. */
final class YamlScalar {
  private static final Pattern WORD = Pattern.compile("[A-Za-z_/][A-Za-z0-9_./-]*");
  private static final Pattern TEXT =
      Pattern.compile("[A-Za-z][A-Za-z0-9 _,.;()'/%+=<>-]*[A-Za-z0-9_,.;()'/%+=<>-]");

  /** What some readers take for a truth value, for nothing, or for a number. */
  private static final Set<String> TAKEN =
      new TreeSet<>(List.of("y", "n", "yes", "no", "on", "off", "true", "false", "null"));

  private YamlScalar() {}

  /** A text that may also stand in a list in brackets, or be a key. */
  static String word(String text) {
    return scalar(text, WORD);
  }

  /** A text of several words as the value of a key. */
  static String text(String text) {
    return scalar(text, TEXT);
  }

  private static String scalar(String text, Pattern plain) {
    boolean clear = plain.matcher(text).matches() && !TAKEN.contains(text.toLowerCase(Locale.ROOT));
    return clear
        ? text
        : '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }
}
