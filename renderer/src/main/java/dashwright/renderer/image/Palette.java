package dashwright.renderer.image;

import dashwright.renderer.theme.Rgb;
import dashwright.renderer.theme.Token;
import dashwright.renderer.theme.Tokens;
import java.awt.Color;

/**
 * The colours of a theme.
 *
 * @param tokens all colours
 * @param theme which set
 */
record Palette(Tokens tokens, Theme theme) {
  static Palette of(Theme theme) {
    return new Palette(Tokens.load(), theme);
  }

  Color of(String name) {
    return of(name, 1);
  }

  /** A colour that lets through what is below it. */
  Color of(String name, double opacity) {
    Token token = tokens.token(name);
    Rgb rgb =
        Rgb.parse(
            switch (theme) {
              case LIGHT -> token.light();
              case DARK -> token.dark();
            });
    return new Color(rgb.red(), rgb.green(), rgb.blue(), (int) Math.round(255 * opacity));
  }

  boolean has(String name) {
    return tokens.all().stream().anyMatch(token -> token.name().equals(name));
  }
}
