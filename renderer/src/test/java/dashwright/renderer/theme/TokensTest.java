package dashwright.renderer.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class TokensTest {
  private final Tokens tokens = Tokens.load();

  @Test
  void everyColourCanBeSeenOnEverySurfaceItIsUsedOn() {
    List<String> tooFaint = new ArrayList<>();
    int pairs = 0;
    for (Token token : tokens.all()) {
      for (String surface : token.on()) {
        pairs += 2;
        check(token, surface, "light", Token::light, tooFaint);
        check(token, surface, "dark", Token::dark, tooFaint);
      }
    }
    assertEquals(List.of(), tooFaint);
    assertTrue(pairs > 70, () -> "the table lost its surfaces");
  }

  private void check(
      Token token,
      String surface,
      String theme,
      Function<Token, String> value,
      List<String> tooFaint) {
    Rgb ink = Rgb.parse(value.apply(token));
    Rgb ground = Rgb.parse(value.apply(tokens.token(surface)));
    double contrast = ink.contrast(ground);
    if (contrast < token.use().contrast()) {
      tooFaint.add(
          String.format(Locale.ROOT, "%s on %s, %s: %.2f", token.name(), surface, theme, contrast));
    }
  }

  @Test
  void coloursThatMeanSomethingHaveASurface() {
    List<String> nowhere =
        tokens.all().stream()
            .filter(token -> token.use().contrast() > 0 && token.on().isEmpty())
            .map(Token::name)
            .toList();
    assertEquals(List.of(), nowhere);
  }

  @Test
  void contrastIsThatOfTheGuidelines() {
    assertEquals(21, Rgb.parse("#000000").contrast(Rgb.parse("#ffffff")), 0.001);
    assertEquals(4.54, Rgb.parse("#767676").contrast(Rgb.parse("#ffffff")), 0.005);
    assertEquals(1, Rgb.parse("#123456").contrast(Rgb.parse("#123456")), 0.001);
  }

  @Test
  void theStyleSheetHasBothThemes() {
    String css = tokens.css();
    for (Token token : tokens.all()) {
      assertTrue(css.contains("--" + token.name() + ":" + token.light()), token.name());
      assertTrue(css.contains("--" + token.name() + ":" + token.dark()), token.name());
    }
  }
}
