package dashwright.compiler.promql;

import dashwright.compiler.promql.RegexParser.Malformed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Reads a class in square brackets. */
final class RegexClassParser {
  private final String text;
  private final int start;
  private final boolean fold;
  private final List<IntPredicate> parts = new ArrayList<>();
  private int at;

  RegexClassParser(String text, int start, boolean fold) {
    this.text = text;
    this.start = start;
    this.fold = fold;
    this.at = start + 1;
  }

  /** Reads the class and lets the parser go on behind it. */
  IntPredicate read(RegexParser parser) throws Malformed {
    boolean negated = text.startsWith("^", at);
    at += negated ? 1 : 0;
    boolean first = true;
    while (first || !text.startsWith("]", at)) {
      if (at >= text.length()) {
        throw new Malformed("missing closing ]", text.substring(start));
      }
      part();
      first = false;
    }
    parser.continueAt(at + 1);
    List<IntPredicate> all = List.copyOf(parts);
    IntPredicate any = p -> all.stream().anyMatch(part -> part.test(p));
    IntPredicate points = fold ? RegexParser.folded(any) : any;
    return negated ? points.negate() : points;
  }

  private void part() throws Malformed {
    if (text.startsWith("[:", at) && posix()) {
      return;
    }
    int from = at;
    Optional<Integer> low = point();
    if (low.isEmpty()) {
      return;
    }
    boolean range =
        text.startsWith("-", at) && at + 1 < text.length() && text.charAt(at + 1) != ']';
    if (!range) {
      int only = low.get();
      parts.add(p -> p == only);
      return;
    }
    at++;
    Optional<Integer> high = point();
    if (high.isEmpty() || high.get() < low.get()) {
      throw new Malformed("invalid character class range", text.substring(from, at));
    }
    int least = low.get();
    int most = high.get();
    parts.add(p -> p >= least && p <= most);
  }

  /** Reads {@code [:alpha:]} or {@code [:^alpha:]}; false where it is not closed. */
  private boolean posix() throws Malformed {
    int end = at + 2;
    while (end < text.length()
        && (text.charAt(end) == '^' || Characters.isWord(text.charAt(end)))) {
      end++;
    }
    if (!text.startsWith(":]", end)) {
      return false;
    }
    boolean negated = text.startsWith("^", at + 2);
    Optional<IntPredicate> points = RegexClasses.posix(text.substring(at + (negated ? 3 : 2), end));
    if (points.isEmpty()) {
      throw new Malformed("invalid character class range", text.substring(at, end + 2));
    }
    parts.add(negated ? points.get().negate() : points.get());
    at = end + 2;
    return true;
  }

  /** A code point; empty when it was a class, which is then a part already. */
  private Optional<Integer> point() throws Malformed {
    if (at < text.length() && text.charAt(at) == '\\') {
      RegexEscapes.Read read = RegexEscapes.read(text, at);
      at = read.end();
      read.points().ifPresent(parts::add);
      return read.points().isPresent() ? Optional.empty() : Optional.of(read.literal());
    }
    int point = text.codePointAt(at);
    at += Character.charCount(point);
    return Optional.of(point);
  }
}
