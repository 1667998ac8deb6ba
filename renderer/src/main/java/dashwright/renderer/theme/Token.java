package dashwright.renderer.theme;

import java.util.List;

/**
 * A colour with a meaning.
 *
 * @param name how style sheets and scripts call it
 * @param light its value in the light theme, {@code #rrggbb}
 * @param dark its value in the dark theme
 * @param use what it is for
 * @param on the surfaces that it is used on
 */
public record Token(String name, String light, String dark, Use use, List<String> on) {

  /** What a colour is for. */
  public enum Use {
    /** Something is drawn on it. */
    SURFACE(0),
    /** Text. */
    TEXT(4.5),
    /** Shapes that mean something. */
    GRAPHIC(3),
    /** Nobody misses it. */
    DECORATION(0);

    private final double contrast;

    Use(double contrast) {
      this.contrast = contrast;
    }

    /** The least contrast to every surface it is used on. */
    public double contrast() {
      return contrast;
    }
  }

  public Token {
    on = List.copyOf(on);
  }
}
