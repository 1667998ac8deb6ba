package dashwright.site.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes texts that are nearly right: lines and characters deleted, doubled, swapped or cut, spices
 * added, two texts spliced. The same seed gives the same text.
 */
final class Mutations {
  private static final List<String> SPICES =
      List.of(
          " ",
          "  ",
          "\t",
          ":",
          ": ",
          "#",
          " #",
          "- ",
          "[",
          "]",
          "{",
          "}",
          "(",
          ")",
          ",",
          "\"",
          "'",
          "`",
          "|",
          ">",
          "|2-",
          "&a",
          "*a",
          "!x",
          "%",
          "@",
          "?",
          "<<: ",
          "---\n",
          "...\n",
          "\n",
          "\r",
          "\r\n",
          "\u0000",
          "\u001b[2J",
          "\u007f",
          "\u0085",
          "\u200b",
          "\u202e",
          "\u2066",
          "\u2028",
          "\uD83D",
          "\uFEFF",
          "\uFFFF",
          "😀",
          "é",
          "\\",
          "\\u0000",
          "\\",
          "~",
          "null",
          "true",
          "-",
          "+",
          "-0",
          "0x",
          "0x1F",
          "1e9",
          "1e400",
          "-1e-400",
          "NaN",
          "+Inf",
          ".inf",
          "99999999999999999999",
          "9223372036854775807",
          "-9223372036854775808",
          "0.1e-320",
          "%",
          "99.9999999999%",
          "100%",
          "0s",
          "1ms",
          "999999999999y",
          "1y",
          "-5m",
          "5m",
          "1h30m",
          "9999-12-31T23:59:59Z",
          "-999999999-01-01",
          "2026-02-30",
          "default",
          "con",
          "..",
          "../",
          "/",
          "</script>",
          "<!--",
          "]]>",
          "{{x}}",
          "${x}",
          "${__from}",
          "$__interval",
          "[[x]]",
          "<#assign x=1>",
          "javascript:x",
          "data:,x",
          "$window",
          "$step",
          "offset",
          "by",
          "=~",
          "!~",
          "{}",
          "[]",
          "[5m:]",
          "@ end()",
          "[[[[[[",
          "((((((",
          "aaaaaaaaaaaaaaaaaaaaaaaaa");

  private static final int LONGEST = 200_000;

  private final SplittableRandom random;
  private final List<String> corpus;

  Mutations(List<String> corpus, long seed) {
    this.corpus = corpus;
    this.random = new SplittableRandom(seed);
  }

  /** A text of the corpus with one to four changes. */
  String next() {
    String text = any();
    for (int i = random.nextInt(1, 5); i > 0; i--) {
      text = random.nextInt(3) == 0 ? lines(text) : characters(text);
    }
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  private String any() {
    return corpus.get(random.nextInt(corpus.size()));
  }

  private int place(String text) {
    return random.nextInt(text.length() + 1);
  }

  private String characters(String text) {
    int from = place(text);
    int to = Math.min(text.length(), from + random.nextInt(1, random.nextInt(2, 40)));
    String before = text.substring(0, from);
    String part = text.substring(from, to);
    String after = text.substring(to);
    return switch (random.nextInt(8)) {
      case 0 -> before + after;
      case 1 -> before + part + part + after;
      case 2 -> before + part.repeat(random.nextInt(2, 200)) + after;
      case 3 -> before + new StringBuilder(part).reverse() + after;
      case 4 -> splice(before);
      case 5 -> replaced(text);
      default -> before + SPICES.get(random.nextInt(SPICES.size())) + part + after;
    };
  }

  private String splice(String before) {
    String other = any();
    return before + other.substring(place(other));
  }

  /** A word or number becomes a spice, or a word from elsewhere. */
  private String replaced(String text) {
    int from = place(text);
    while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
      from--;
    }
    int to = from;
    while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    String word = random.nextBoolean() ? SPICES.get(random.nextInt(SPICES.size())) : word(any());
    return text.substring(0, from) + word + text.substring(to);
  }

  private String word(String text) {
    int from = place(text);
    return text.substring(from, Math.min(text.length(), from + random.nextInt(1, 12)));
  }

  private String lines(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    switch (random.nextInt(7)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, line);
      case 2 -> lines.set(at, lines.set(random.nextInt(lines.size()), line));
      case 3 -> lines.subList(at, lines.size()).clear();
      case 4 -> lines.subList(0, at).clear();
      case 5 -> lines.set(at, " ".repeat(random.nextInt(1, 9)) + line);
      default -> lines.set(at, line.strip());
    }
    return String.join("\n", lines);
  }
}
