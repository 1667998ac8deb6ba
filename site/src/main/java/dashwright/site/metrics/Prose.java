package dashwright.site.metrics;

import dashwright.dsl.source.Characters;
import java.util.Optional;

/** Texts of a scrape as descriptions. */
final class Prose {
  private static final int LONGEST = 1000;

  private Prose() {}

  /**
   * A text in one line, without characters that no definition may hold; empty if nothing is left.
   */
  static Optional<String> of(String text) {
    StringBuilder kept = new StringBuilder();
    text.codePoints()
        .mapToObj(Character::toString)
        .map(character -> Characters.firstBad(character).isPresent() ? " " : character)
        .forEach(kept::append);
    String line = kept.toString().replaceAll("\\s+", " ").strip();
    return Optional.of(line.length() > LONGEST ? shortened(line) : line)
        .filter(prose -> !prose.isEmpty());
  }

  private static String shortened(String line) {
    int end = line.lastIndexOf(' ', LONGEST);
    return line.substring(0, end > 0 ? end : line.offsetByCodePoints(0, LONGEST / 2)) + " …";
  }
}
