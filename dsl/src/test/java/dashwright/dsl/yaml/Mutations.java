package dashwright.dsl.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Texts that are nearly right: lines deleted, doubled, swapped or cut, characters added or lost.
 */
final class Mutations {
  private static final List<String> SPICES =
      List.of(
          " ", "  ", "\t", ":", ": ", "#", " #", "- ", "[", "]", "{", "}", ",", "\"", "'", "|", ">",
          "&a", "*a", "!x", "%", "@", "?", "<<: ", "---\n", "\n", "\r", "\u0000", "\uD83D",
          "\u2028", "~", "null", "0x", "1e9", "default", "é", "😀", "\uFEFF", "...\n");

  private final List<String> lines;
  private final SplittableRandom random;

  Mutations(String text, long seed) {
    this.lines = List.of(text.split("\n", -1));
    this.random = new SplittableRandom(seed);
  }

  /** The text with one or two changes. */
  String next() {
    List<String> changed = new ArrayList<>(lines);
    for (int i = random.nextInt(1, 3); i > 0; i--) {
      change(changed);
    }
    return String.join("\n", changed);
  }

  private void change(List<String> changed) {
    int at = random.nextInt(changed.size());
    String line = changed.get(at);
    int column = random.nextInt(line.length() + 1);
    switch (random.nextInt(7)) {
      case 0 -> changed.remove(at);
      case 1 -> changed.add(at, line);
      case 2 -> changed.set(at, changed.set(random.nextInt(changed.size()), line));
      case 3 -> changed.set(at, line.substring(0, column));
      case 4 -> changed.set(at, line.substring(column));
      case 5 -> changed.subList(at, changed.size()).clear();
      default ->
          changed.set(
              at,
              line.substring(0, column)
                  + SPICES.get(random.nextInt(SPICES.size()))
                  + line.substring(column));
    }
    if (changed.isEmpty()) {
      changed.add("");
    }
  }
}
