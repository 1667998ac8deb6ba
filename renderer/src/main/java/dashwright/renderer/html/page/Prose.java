package dashwright.renderer.html.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the little Markdown of definitions: links, emphasis, code; in text charts also headings and
 * lists.
 */
final class Prose {
  private static final Pattern MARK =
      Pattern.compile(
          "`(?<code>[^`]+)`"
              + "|\\*\\*(?<strong>[^*]+)\\*\\*"
              + "|\\*(?<em>[^*\\s][^*]*)\\*"
              + "|\\[(?<label>[^\\]]+)]\\((?<href>[^()\\s]+)\\)"
              + "|(?<url>https?://[^\\s<>()\"']*[^\\s<>()\"'.,;:!?])");

  private static final Pattern BREAK = Pattern.compile("\\R\\s*\\R");

  private Prose() {}

  /** The pieces of a text; what is no mark stands as it is. */
  static List<Inline> inlines(String text) {
    List<Inline> pieces = new ArrayList<>();
    Matcher mark = MARK.matcher(text);
    int end = 0;
    while (mark.find()) {
      if (mark.start() > end) {
        pieces.add(Inline.of("text", text.substring(end, mark.start())));
      }
      pieces.add(piece(mark));
      end = mark.end();
    }
    if (end < text.length()) {
      pieces.add(Inline.of("text", text.substring(end)));
    }
    return pieces;
  }

  private static Inline piece(Matcher mark) {
    for (String kind : List.of("code", "strong", "em")) {
      if (mark.group(kind) != null) {
        return Inline.of(kind, mark.group(kind));
      }
    }
    boolean bare = mark.group("url") != null;
    String label = bare ? mark.group("url") : mark.group("label");
    Optional<String> href = SafeLink.of(bare ? mark.group("url") : mark.group("href"));
    return href.map(target -> new Inline("link", label, target))
        .orElse(Inline.of("text", mark.group()));
  }

  /** The blocks of a longer text, parted by empty lines. */
  static List<TextBlock> blocks(String text) {
    List<TextBlock> blocks = new ArrayList<>();
    for (String block : BREAK.splitAsStream(text.strip()).toList()) {
      List<String> lines = block.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
      if (!lines.isEmpty()) {
        blocks.add(block(lines));
      }
    }
    return blocks;
  }

  private static TextBlock block(List<String> lines) {
    if (lines.stream().allMatch(line -> line.startsWith("- ") || line.startsWith("* "))) {
      return new TextBlock("list", lines.stream().map(line -> inlines(line.substring(2))).toList());
    }
    if (lines.size() == 1 && lines.get(0).startsWith("#")) {
      String heading = lines.get(0).replaceFirst("^#+\\s*", "");
      return new TextBlock("heading", List.of(inlines(heading)));
    }
    return new TextBlock("paragraph", List.of(inlines(String.join(" ", lines))));
  }
}
