package dashwright.compiler.promql;

import dashwright.compiler.promql.RegexNode.Assertion;
import dashwright.compiler.promql.RegexNode.Choice;
import dashwright.compiler.promql.RegexNode.Literal;
import dashwright.compiler.promql.RegexNode.OneOf;
import dashwright.compiler.promql.RegexNode.Place;
import dashwright.compiler.promql.RegexNode.Repeated;
import dashwright.compiler.promql.RegexNode.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Reads a regular expression in the syntax of RE2. What RE2 cannot do in linear time is an error
 * here too.
 */
final class RegexParser {
  private static final int MOST_GROUPS_DEEP = 200;
  private static final int MOST_REPEATS = 1000;

  /** Why a text is no regular expression. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1;

    Malformed(String what, String part) {
      super("error parsing regexp: " + what + ": `" + Excerpt.of(part) + "`", null, false, false);
    }
  }

  /**
   * The switches of {@code (?ims)}. Laziness is not among them: it does not change what matches.
   *
   * @param fold whether case does not matter
   * @param lines whether {@code ^} and {@code $} are about lines
   * @param dotAll whether the dot is also a line end
   */
  private record Flags(boolean fold, boolean lines, boolean dotAll) {
    Flags set(int flag, boolean on) {
      return switch (flag) {
        case 'i' -> new Flags(on, lines, dotAll);
        case 'm' -> new Flags(fold, on, dotAll);
        case 's' -> new Flags(fold, lines, on);
        default -> this;
      };
    }
  }

  private final String text;
  private final Set<String> names = new LinkedHashSet<>();
  private Flags flags = new Flags(false, false, true);
  private int at;
  private int depth;

  private RegexParser(String text) {
    this.text = text;
  }

  /** Reads an expression as Prometheus does: the dot is any code point. */
  static RegexNode parse(String text) throws Malformed {
    RegexParser parser = new RegexParser(text);
    RegexNode node = parser.choice();
    if (parser.at < text.length()) {
      throw new Malformed("unexpected )", text);
    }
    return node;
  }

  private int peek() {
    return at < text.length() ? text.codePointAt(at) : -1;
  }

  private int take() {
    int point = text.codePointAt(at);
    at += Character.charCount(point);
    return point;
  }

  private boolean takeIf(String prefix) {
    boolean is = text.startsWith(prefix, at);
    at += is ? prefix.length() : 0;
    return is;
  }

  private RegexNode choice() throws Malformed {
    List<RegexNode> branches = new ArrayList<>();
    do {
      branches.add(sequence());
    } while (takeIf("|"));
    return branches.size() == 1 ? branches.get(0) : new Choice(branches);
  }

  private RegexNode sequence() throws Malformed {
    List<RegexNode> parts = new ArrayList<>();
    while (at < text.length() && peek() != '|' && peek() != ')') {
      int start = at;
      Optional<int[]> bounds = bounds();
      if (bounds.isPresent()) {
        repeat(parts, bounds.get(), start);
      } else if (takeIf("\\Q")) {
        quoted(parts);
      } else {
        atom().ifPresent(parts::add);
      }
    }
    return parts.size() == 1 ? parts.get(0) : new Sequence(parts);
  }

  /** Everything up to {@code \E} stands for itself. */
  private void quoted(List<RegexNode> parts) {
    while (at < text.length() && !takeIf("\\E")) {
      parts.add(literal(take()));
    }
  }

  /** Repeats the last part; a change of switches in between does not count. */
  private void repeat(List<RegexNode> parts, int[] bounds, int start) throws Malformed {
    int least = bounds[0];
    int most = bounds[1];
    String operator = text.substring(start, at);
    if (least > MOST_REPEATS || most > MOST_REPEATS || (most >= 0 && least > most)) {
      throw new Malformed("invalid repeat count", operator);
    }
    if (parts.isEmpty()) {
      throw new Malformed("missing argument to repetition operator", operator);
    }
    takeIf("?");
    int last = parts.size() - 1;
    parts.set(last, new Repeated(parts.get(last), least, most));
    if (bounds().isPresent()) {
      throw new Malformed("invalid nested repetition operator", text.substring(start, at));
    }
  }

  /** The repetition that stands here; a brace that is none stands for itself. */
  private Optional<int[]> bounds() {
    if (takeIf("*")) {
      return Optional.of(new int[] {0, RegexNode.UNBOUNDED});
    }
    if (takeIf("+")) {
      return Optional.of(new int[] {1, RegexNode.UNBOUNDED});
    }
    if (takeIf("?")) {
      return Optional.of(new int[] {0, 1});
    }
    int start = at;
    if (takeIf("{")) {
      int least = integer();
      boolean comma = least >= 0 && takeIf(",");
      int most = comma ? integer() : least;
      if (least >= 0 && takeIf("}")) {
        return Optional.of(new int[] {least, most});
      }
      at = start;
    }
    return Optional.empty();
  }

  /** Digits, or -1; what is too large to count is merely more than any limit. */
  private int integer() {
    int start = at;
    while (Characters.isDigit(peek())) {
      at++;
    }
    boolean leadingZero = at - start > 1 && text.charAt(start) == '0';
    if (start == at || leadingZero) {
      return -1;
    }
    return at - start > 6 ? MOST_REPEATS + 1 : Integer.parseInt(text.substring(start, at));
  }

  private Optional<RegexNode> atom() throws Malformed {
    int start = at;
    int c = take();
    return switch (c) {
      case '(' -> group(start);
      case '[' ->
          Optional.of(new OneOf(new RegexClassParser(text, start, flags.fold()).read(this)));
      case '.' -> Optional.of(dot());
      case '^' -> Optional.of(new Assertion(flags.lines() ? Place.LINE_START : Place.TEXT_START));
      case '$' -> Optional.of(new Assertion(flags.lines() ? Place.LINE_END : Place.TEXT_END));
      case '\\' -> Optional.of(escaped(start));
      default -> Optional.of(literal(c));
    };
  }

  private RegexNode dot() {
    boolean all = flags.dotAll();
    return new OneOf(p -> all || p != '\n');
  }

  /** Continues behind a class that another parser has read. */
  void continueAt(int offset) {
    at = offset;
  }

  private RegexNode literal(int point) {
    return flags.fold() ? new OneOf(folded(p -> p == point)) : new Literal(point);
  }

  /** A class without regard to case. */
  static IntPredicate folded(IntPredicate points) {
    return p ->
        points.test(p)
            || points.test(Character.toLowerCase(p))
            || points.test(Character.toUpperCase(p))
            || points.test(Character.toLowerCase(Character.toUpperCase(p)));
  }

  private Optional<RegexNode> group(int start) throws Malformed {
    Flags outer = flags;
    if (takeIf("?")) {
      if (takeIf("P<") || (text.startsWith("<", at) && !isLookbehind() && takeIf("<"))) {
        name(start);
      } else if (switches(start)) {
        return Optional.empty();
      }
    }
    if (++depth > MOST_GROUPS_DEEP) {
      throw new Malformed("expression nests too deeply", text.substring(start));
    }
    RegexNode inner = choice();
    depth--;
    if (!takeIf(")")) {
      throw new Malformed("missing closing )", text);
    }
    flags = outer;
    return Optional.of(inner);
  }

  private boolean isLookbehind() {
    return text.startsWith("<=", at) || text.startsWith("<!", at);
  }

  private void name(int start) throws Malformed {
    int end = text.indexOf('>', at);
    String name = end < 0 ? "" : text.substring(at, end);
    boolean valid = !name.isEmpty() && name.chars().allMatch(Characters::isWord);
    if (!valid) {
      int until = end < 0 ? text.length() : end + 1;
      throw new Malformed("invalid named capture", text.substring(start, until));
    }
    if (!names.add(name)) {
      throw new Malformed("duplicate capture group name", name);
    }
    at = end + 1;
  }

  /** Reads {@code ims:} or {@code ims)}; true where the group ends with them. */
  private boolean switches(int start) throws Malformed {
    boolean on = true;
    boolean any = false;
    while (at < text.length()) {
      int c = take();
      if (c == 'i' || c == 'm' || c == 's' || c == 'U') {
        flags = flags.set(c, on);
        any = true;
      } else if (c == '-' && on) {
        on = false;
        any = false;
      } else if ((c == ':' || c == ')') && (any || on)) {
        return c == ')';
      } else {
        break;
      }
    }
    boolean open = at >= text.length() && text.indexOf(')', start) < 0;
    throw new Malformed(
        open ? "missing closing )" : "invalid or unsupported Perl syntax",
        text.substring(start, Math.min(at, text.length())));
  }

  private RegexNode escaped(int start) throws Malformed {
    Optional<Place> place =
        switch (peek()) {
          case 'A' -> Optional.of(Place.TEXT_START);
          case 'z' -> Optional.of(Place.TEXT_END);
          case 'b' -> Optional.of(Place.WORD_BOUNDARY);
          case 'B' -> Optional.of(Place.NO_WORD_BOUNDARY);
          default -> Optional.empty();
        };
    if (place.isPresent()) {
      take();
      return new Assertion(place.get());
    }
    RegexEscapes.Read read = RegexEscapes.read(text, start);
    at = read.end();
    return read.points()
        .<RegexNode>map(points -> new OneOf(flags.fold() ? folded(points) : points))
        .orElseGet(() -> literal(read.literal()));
  }
}
