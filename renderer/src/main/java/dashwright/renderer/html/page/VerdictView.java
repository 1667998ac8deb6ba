package dashwright.renderer.html.page;

import dashwright.renderer.sentence.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * What a page says first.
 *
 * @param state shape and word
 * @param headline one or two sentences
 * @param paragraph since when, and what it costs; may be empty
 * @param next what to open next
 */
public record VerdictView(
    StateView state, List<String> headline, String paragraph, Optional<LinkTo> next) {

  /**
   * A link that is drawn as a button.
   *
   * @param label what the reader sees
   * @param href where it leads
   */
  public record LinkTo(String label, String href) {}

  public VerdictView {
    headline = List.copyOf(headline);
  }

  /**
   * The view of a verdict.
   *
   * @param verdict what to say
   * @param folder the way to the pages of its environment: empty, or with a slash at the end
   */
  static VerdictView of(Verdict verdict, String folder) {
    return new VerdictView(
        StateView.of(verdict),
        verdict.headline(),
        verdict.text(),
        verdict.next().map(next -> new LinkTo(next.label(), folder + next.dashboard() + ".html")));
  }
}
