package dashwright.site.report;

/** How characters look in a terminal: what is shown for them, and how many cells that takes. */
final class Glyphs {
  static final int TAB = 4;

  private static final int CONTROL_PICTURES = 0x2400;
  private static final String REPLACEMENT = "\uFFFD";

  /** First and last code points of characters that take two cells. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF},
    {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD},
  };

  private Glyphs() {}

  /** What stands for a code point: a picture for one that could steer the terminal. */
  static String shown(int codePoint) {
    if (codePoint == '\t') {
      return " ".repeat(TAB);
    }
    if (codePoint < ' ') {
      return Character.toString(CONTROL_PICTURES + codePoint);
    }
    boolean steering =
        switch (Character.getType(codePoint)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              true;
          default -> false;
        };
    return steering ? REPLACEMENT : Character.toString(codePoint);
  }

  /** How many cells are taken by what stands for a code point. */
  static int width(int codePoint) {
    if (codePoint == '\t') {
      return TAB;
    }
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    for (int[] range : WIDE) {
      if (codePoint >= range[0] && codePoint <= range[1]) {
        return 2;
      }
    }
    return 1;
  }

  /** A text in one line that cannot steer the terminal. */
  static String harmless(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints().forEach(codePoint -> safe.append(shown(codePoint)));
    return safe.toString();
  }
}
