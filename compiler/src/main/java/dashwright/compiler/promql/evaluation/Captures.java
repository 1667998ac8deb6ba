package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Regex;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A regular expression of RE2 whose groups can be put into other texts. */
final class Captures {
  static final int MOST_GROUPS = 100;

  private static final Pattern REFERENCE = Pattern.compile("\\$(?:\\$|(\\w+)|\\{(\\w+)\\})");

  private final CaptureProgram program;
  private final Map<String, Integer> names;

  private Captures(CaptureProgram program, Map<String, Integer> names) {
    this.program = program;
    this.names = names;
  }

  /** Reads an expression; empty when it is none, or has too many groups. */
  static Optional<Captures> of(String text) {
    if (Regex.of(text).isEmpty()) {
      return Optional.empty();
    }
    CaptureParser parser = new CaptureParser(text);
    CaptureNode node = parser.parse();
    if (parser.groups() > MOST_GROUPS) {
      return Optional.empty();
    }
    Map<String, Integer> names = new LinkedHashMap<>(parser.names());
    for (int i = 0; i <= parser.groups(); i++) {
      names.put(Integer.toString(i), i);
    }
    return Optional.of(new Captures(new CaptureProgram(node, parser.groups()), names));
  }

  /** The groups of a text that matches as a whole. */
  Optional<Match> match(String text) {
    return program.match(text).map(places -> new Match(text, places));
  }

  /** A text that matched. */
  final class Match {
    private final String text;
    private final int[] places;

    private Match(String text, int[] places) {
      this.text = text;
      this.places = places;
    }

    /**
     * A template with {@code $1}, {@code $name} and <code>${name}</code> replaced by the groups,
     * and {@code $$} by a dollar. What is much longer than {@code most} characters is cut.
     */
    String expand(String template, int most) {
      StringBuilder out = new StringBuilder();
      Matcher reference = REFERENCE.matcher(template);
      int last = 0;
      while (out.length() <= most && reference.find()) {
        out.append(template, last, reference.start()).append(value(reference));
        last = reference.end();
      }
      return out.append(template, last, template.length()).toString();
    }

    private String value(Matcher reference) {
      if (reference.group().equals("$$")) {
        return "$";
      }
      boolean braced = reference.group().startsWith("${");
      String name = reference.group(braced ? 2 : 1);
      int group = names.getOrDefault(name, -1);
      boolean taken = group >= 0 && places[2 * group + 1] >= 0;
      return taken ? text.substring(places[2 * group], places[2 * group + 1]) : "";
    }
  }
}
