package dashwright.compiler.promql;

/** What a message shows of a text of the author's. */
final class Excerpt {
  private static final int MOST = 60;

  private Excerpt() {}

  /** The text, cut where it would swamp the message. */
  static String of(String text) {
    if (text.length() <= MOST) {
      return text;
    }
    boolean splitsPair = Character.isHighSurrogate(text.charAt(MOST - 1));
    return text.substring(0, splitsPair ? MOST - 1 : MOST) + "…";
  }
}
