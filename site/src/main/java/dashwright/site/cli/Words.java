package dashwright.site.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words that people type for the constants of an enum. */
final class Words {
  private Words() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<String> all(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Words::of).toList();
  }

  /** Words in backticks, with commas. */
  static String list(List<String> words) {
    return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
  }
}
