package dashwright.dsl.yaml.tree;

import dashwright.dsl.source.Span;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Turns places in a text into lines and columns. Offsets count UTF-16 units; SnakeYAML's marks
 * count code points.
 */
final class Positions {
  private final String text;
  private final int[] lineStarts;
  private final int[] unitsByCodePoint;

  Positions(String text) {
    this.text = text;
    this.lineStarts = lineStarts(text);
    this.unitsByCodePoint = hasSurrogates(text) ? unitsByCodePoint(text) : new int[0];
  }

  /** The offset of a code point. */
  int offset(int codePointIndex) {
    int unit =
        unitsByCodePoint.length == 0
            ? codePointIndex
            : unitsByCodePoint[Math.min(codePointIndex, unitsByCodePoint.length - 1)];
    return Math.min(unit, text.length());
  }

  /** The stretch between two offsets. */
  Span span(int from, int to) {
    int first = line(from);
    int last = line(Math.max(from, to));
    return new Span(
        first + 1,
        from - lineStarts[first] + 1,
        last + 1,
        Math.max(from, to) - lineStarts[last] + 1);
  }

  /** The offset at which the line with this number, from 0, starts. */
  int lineStart(int line) {
    return lineStarts[line];
  }

  /** The number, from 0, of the line at an offset. */
  int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private static int[] lineStarts(String text) {
    IntStream.Builder starts = IntStream.builder();
    starts.add(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lone = c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      if (c == '\n' || lone) {
        starts.add(i + 1);
      }
    }
    return starts.build().toArray();
  }

  private static boolean hasSurrogates(String text) {
    return text.chars().anyMatch(unit -> Character.isSurrogate((char) unit));
  }

  private static int[] unitsByCodePoint(String text) {
    int[] units = new int[text.codePointCount(0, text.length()) + 1];
    int unit = 0;
    for (int i = 0; i < units.length - 1; i++) {
      units[i] = unit;
      unit += Character.charCount(text.codePointAt(unit));
    }
    units[units.length - 1] = unit;
    return units;
  }
}
