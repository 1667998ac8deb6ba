package dashwright.renderer.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All colours.
 *
 * @param all the tokens, in the order of the table
 */
public record Tokens(List<Token> all) {
  public Tokens {
    all = List.copyOf(all);
  }

  /** Reads the table. */
  public static Tokens load() {
    try (InputStream in = Tokens.class.getResourceAsStream("tokens.csv")) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Tokens(table.lines().skip(1).map(Tokens::row).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The token with this name. */
  public Token token(String name) {
    return all.stream()
        .filter(token -> token.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no token: " + name));
  }

  /**
   * Style rules that give each token to the page as a variable: the reader's choice, else the
   * system's.
   */
  public String css() {
    String light = variables(Token::light);
    String dark = variables(Token::dark);
    return ":root{color-scheme:light;"
        + light
        + "}\n@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light])"
        + "{color-scheme:dark;"
        + dark
        + "}}\n@media screen{:root[data-theme=dark]{color-scheme:dark;"
        + dark
        + "}}\n";
  }

  private String variables(Function<Token, String> value) {
    return all.stream()
        .map(token -> "--" + token.name() + ":" + value.apply(token))
        .collect(Collectors.joining(";"));
  }

  private static Token row(String line) {
    String[] cells = line.split(",", -1);
    List<String> on = cells[4].isEmpty() ? List.of() : Arrays.asList(cells[4].split(" "));
    Token.Use use = Token.Use.valueOf(cells[3].toUpperCase(Locale.ROOT));
    return new Token(cells[0], cells[1], cells[2], use, on);
  }
}
