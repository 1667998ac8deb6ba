package dashwright.renderer.html.page;

/**
 * A piece of a line of text.
 *
 * @param kind {@code text}, {@code code}, {@code strong}, {@code em} or {@code link}
 * @param text what the reader sees
 * @param href of a link, where it leads; else empty text
 */
public record Inline(String kind, String text, String href) {
  static Inline of(String kind, String text) {
    return new Inline(kind, text, "");
  }
}
