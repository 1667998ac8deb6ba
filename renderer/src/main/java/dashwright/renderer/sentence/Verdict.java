package dashwright.renderer.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a page says first.
 *
 * @param level how urgent a look is
 * @param word the state in one word: {@code Burning}, {@code Down}
 * @param count how many of what it shows are in that state; 0 where it shows one thing
 * @param headline one or two sentences: what is wrong, and where it starts
 * @param paragraph since when, after what, at what cost; what else is not well; may be empty
 * @param next the dashboard to open next
 */
public record Verdict(
    Level level,
    String word,
    int count,
    List<String> headline,
    List<String> paragraph,
    Optional<Next> next) {

  /**
   * What to open next.
   *
   * @param label what the reader sees
   * @param dashboard the id of a dashboard of the same environment
   */
  public record Next(String label, String dashboard) {}

  public Verdict {
    headline = List.copyOf(headline);
    paragraph = List.copyOf(paragraph);
  }

  /** The headline in one line. */
  public String line() {
    return String.join(" ", headline);
  }

  /** The paragraph in one line. */
  public String text() {
    return String.join(" ", paragraph);
  }

  /** Whether somebody should look at it. */
  public boolean needsLook() {
    return level != Level.OK;
  }

  /** The same, and then more. */
  public Verdict followedBy(List<String> sentences) {
    List<String> all = new ArrayList<>(paragraph);
    all.addAll(sentences);
    return new Verdict(level, word, count, headline, all, next);
  }

  Verdict with(Next link) {
    return new Verdict(level, word, count, headline, paragraph, Optional.of(link));
  }
}
