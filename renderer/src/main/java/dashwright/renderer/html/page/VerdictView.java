package dashwright.renderer.html.page;

import dashwright.renderer.sentence.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page says first.
 *
 * @param state shape and word
 * @param headline one or two sentences
 * @param paragraph since when, and what it costs; may be empty
 * @param next what to open next; two at most, the first counts more
 */
public record VerdictView(
    StateView state, List<String> headline, List<Inline> paragraph, List<LinkView> next) {
  /** Times, and what was deployed: what the eye looks for. */
  private static final Pattern STRONG =
      Pattern.compile(
          "(\\d{1,2} [A-Z][a-z]{2} )?\\d{2}:\\d{2} [A-Z]\\w+|\\S+ \\S+(?= was deployed)");

  public VerdictView {
    headline = List.copyOf(headline);
    paragraph = List.copyOf(paragraph);
    next = List.copyOf(next);
  }

  /**
   * The view of a verdict.
   *
   * @param verdict what to say
   * @param folder the way to the pages of its environment: empty, or with a slash at the end
   * @param runbook what to do about it
   */
  static VerdictView of(Verdict verdict, String folder, Optional<LinkView> runbook) {
    List<LinkView> next = new ArrayList<>();
    verdict.next().map(n -> link(n.label(), folder + n.dashboard() + ".html")).ifPresent(next::add);
    runbook.filter(link -> verdict.needsLook()).ifPresent(next::add);
    return new VerdictView(StateView.of(verdict), verdict.headline(), strong(verdict.text()), next);
  }

  private static LinkView link(String label, String href) {
    return new LinkView("next", label, label, Optional.of(href), false);
  }

  private static List<Inline> strong(String text) {
    List<Inline> pieces = new ArrayList<>();
    Matcher mark = STRONG.matcher(text);
    int end = 0;
    while (mark.find()) {
      pieces.add(Inline.of("text", text.substring(end, mark.start())));
      pieces.add(Inline.of("strong", mark.group()));
      end = mark.end();
    }
    pieces.add(Inline.of("text", text.substring(end)));
    return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
  }
}
