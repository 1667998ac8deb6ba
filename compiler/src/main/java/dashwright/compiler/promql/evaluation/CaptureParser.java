package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Regex;
import dashwright.compiler.promql.evaluation.CaptureNode.Taste;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the groups of an expression that is known to be one of RE2. */
final class CaptureParser {
  private static final Pattern BOUNDS = Pattern.compile("\\{(\\d{1,4})(,(\\d{0,4}))?\\}");
  private static final Pattern GROUP = Pattern.compile("\\?P?<(\\w+)>");
  private static final Pattern SWITCHES = Pattern.compile("\\?([imsU]*)(?:-([imsU]+))?([:)])");
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:[pPx]\\{[^}]*\\}|x..|[pP].|[0-7]{1,3}|.)", Pattern.DOTALL);
  private static final Pattern NAMED_CLASS = Pattern.compile("\\[:\\^?\\w+:\\]");

  private final String text;
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private String flags = "s";
  private int groups;
  private int at;

  CaptureParser(String text) {
    this.text = text;
  }

  /** The whole expression as group 0. */
  CaptureNode parse() {
    return new CaptureNode.Group(0, choice());
  }

  /** How many groups there are besides the whole. */
  int groups() {
    return groups;
  }

  /** The groups that have a name. */
  Map<String, Integer> names() {
    return names;
  }

  private boolean takeIf(String prefix) {
    boolean is = text.startsWith(prefix, at);
    at += is ? prefix.length() : 0;
    return is;
  }

  /** Takes what a pattern matches here. */
  private Optional<Matcher> take(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    at = matcher.end();
    return Optional.of(matcher);
  }

  private CaptureNode choice() {
    List<CaptureNode> branches = new ArrayList<>();
    do {
      branches.add(sequence());
    } while (takeIf("|"));
    return new CaptureNode.Choice(branches);
  }

  private CaptureNode sequence() {
    List<CaptureNode> parts = new ArrayList<>();
    while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
      if (takeIf("\\Q")) {
        quoted(parts);
      } else {
        part().ifPresent(parts::add);
      }
      repeat(parts);
    }
    return new CaptureNode.Sequence(parts);
  }

  private void quoted(List<CaptureNode> parts) {
    while (at < text.length() && !takeIf("\\E")) {
      String point = Character.toString(text.codePointAt(at));
      at += point.length();
      parts.add(atom(Regex.quote(point)));
    }
  }

  private Optional<CaptureNode> part() {
    int start = at;
    if (takeIf("(")) {
      return group();
    }
    Optional<CaptureNode> place = place();
    if (place.isPresent()) {
      return place;
    }
    if (takeIf("[")) {
      skipClass();
    } else if (take(ESCAPE).isEmpty()) {
      at += Character.charCount(text.codePointAt(at));
    }
    return Optional.of(atom(text.substring(start, at)));
  }

  /** A closing bracket right at the start belongs to the class. */
  private void skipClass() {
    takeIf("^");
    takeIf("]");
    while (!takeIf("]")) {
      if (take(NAMED_CLASS).isEmpty() && take(ESCAPE).isEmpty()) {
        at++;
      }
    }
  }

  private CaptureNode atom(String pattern) {
    String switches =
        (flags.contains("i") ? "(?i)" : "") + (flags.contains("s") ? "(?s)" : "(?-s)");
    return new CaptureNode.Atom(Regex.of(switches + pattern).orElseThrow());
  }

  private Optional<CaptureNode> place() {
    boolean lines = flags.contains("m");
    if (takeIf("\\A") || (!lines && takeIf("^"))) {
      return condition((before, after) -> before < 0);
    }
    if (takeIf("\\z") || (!lines && takeIf("$"))) {
      return condition((before, after) -> after < 0);
    }
    if (takeIf("^")) {
      return condition((before, after) -> before < 0 || before == '\n');
    }
    if (takeIf("$")) {
      return condition((before, after) -> after < 0 || after == '\n');
    }
    if (takeIf("\\b")) {
      return condition((before, after) -> isWord(before) != isWord(after));
    }
    return takeIf("\\B")
        ? condition((before, after) -> isWord(before) == isWord(after))
        : Optional.empty();
  }

  private static Optional<CaptureNode> condition(CaptureNode.Condition condition) {
    return Optional.of(new CaptureNode.Place(condition));
  }

  private static boolean isWord(int point) {
    return point == '_' || (point < 0x80 && Character.isLetterOrDigit(point));
  }

  private Optional<CaptureNode> group() {
    String outer = flags;
    Optional<Matcher> named = take(GROUP);
    Optional<Matcher> switches = named.isPresent() ? Optional.empty() : take(SWITCHES);
    if (switches.isPresent()) {
      change(switches.get().group(1), Optional.ofNullable(switches.get().group(2)));
      if (switches.get().group(3).equals(")")) {
        return Optional.empty();
      }
    }
    int index = switches.isPresent() ? -1 : ++groups;
    named.ifPresent(name -> names.put(name.group(1), index));
    CaptureNode inner = choice();
    takeIf(")");
    flags = outer;
    return Optional.of(index < 0 ? inner : new CaptureNode.Group(index, inner));
  }

  private void change(String on, Optional<String> off) {
    flags += on;
    off.ifPresent(names -> flags = flags.replaceAll("[" + names + "]", ""));
  }

  private void repeat(List<CaptureNode> parts) {
    if (takeIf("*")) {
      repeat(parts, 0, CaptureNode.UNBOUNDED);
    } else if (takeIf("+")) {
      repeat(parts, 1, CaptureNode.UNBOUNDED);
    } else if (takeIf("?")) {
      repeat(parts, 0, 1);
    } else {
      take(BOUNDS).ifPresent(bounds -> repeat(parts, bounds));
    }
  }

  private void repeat(List<CaptureNode> parts, Matcher bounds) {
    int least = Integer.parseInt(bounds.group(1));
    Optional<String> most = Optional.ofNullable(bounds.group(3));
    repeat(
        parts,
        least,
        most.map(text -> text.isEmpty() ? CaptureNode.UNBOUNDED : Integer.parseInt(text))
            .orElse(least));
  }

  private void repeat(List<CaptureNode> parts, int least, int most) {
    boolean lazy = takeIf("?") != flags.contains("U");
    int last = parts.size() - 1;
    Taste taste = lazy ? Taste.LAZY : Taste.GREEDY;
    parts.set(last, new CaptureNode.Repeated(parts.get(last), least, most, taste));
  }
}
