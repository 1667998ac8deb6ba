package dashwright.dsl.source;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the place of a part of a text: where the fifth character of a folded block, or what follows
 * an escape in quotes, stands in its file. Whoever knows a value and the span of its whole scalar
 * can ask.
 */
public final class ScalarText {
  private static final int DEEPEST = 200;

  private ScalarText() {}

  /**
   * The place of some UTF-16 units of a value.
   *
   * @param whole where the whole scalar stands, from its quote or block indicator to its last
   *     character
   * @param value the scalar's value, maybe without blanks at its end
   * @param offset the first unit, from 0; the end of the value is allowed
   * @param length how many units
   * @return their place; the whole where the value was not read from there, as in Java definitions
   */
  public static Origin within(Origin whole, String value, int offset, int length) {
    if (whole instanceof Origin.InFile place && !value.isEmpty()) {
      return placed(place.file(), place.span(), value)
          .<Origin>map(text -> new Origin.InFile(place.file(), text.at(offset, length)))
          .orElse(whole);
    }
    return whole;
  }

  private static Optional<PlacedText> placed(SourceFile file, Span span, String value) {
    String first = file.line(span.line());
    if (span.column() > first.length()) {
      return Optional.empty();
    }
    char start = first.charAt(span.column() - 1);
    return start == '|' || start == '>'
        ? block(file, span, value)
        : Optional.of(FlowScalar.read(file, span)).filter(text -> agrees(text.value(), value));
  }

  /** An indentation that is given counts from the surrounding block, so all that fit are tried. */
  private static Optional<PlacedText> block(SourceFile file, Span span, String value) {
    int deepest = BlockScalar.indentOf(file, span);
    String header = file.line(span.line()).substring(span.column() - 1);
    boolean given = header.matches("[|>][-+]?[1-9].*");
    IntStream indents =
        given ? IntStream.rangeClosed(0, Math.min(deepest, DEEPEST)) : IntStream.of(deepest);
    return indents
        .mapToObj(indent -> BlockScalar.read(file, span, indent))
        .filter(text -> agrees(text.value(), value))
        .findFirst();
  }

  private static boolean agrees(String read, String value) {
    return !read.isEmpty() && read.stripTrailing().equals(value.stripTrailing());
  }
}
