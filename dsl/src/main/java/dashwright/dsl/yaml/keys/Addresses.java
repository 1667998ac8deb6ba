package dashwright.dsl.yaml.keys;

import dashwright.dsl.model.PerEnvironment;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.source.Suggestion;
import dashwright.dsl.yaml.type.PerEnvironmentType;
import dashwright.dsl.yaml.type.ScalarType;
import dashwright.dsl.yaml.type.Site;
import dashwright.dsl.yaml.type.Type;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Places to go to and people to ask. Only schemes that open a page or a letter; none that runs a
 * script.
 */
public final class Addresses {
  private static final String PAGE = "https?://[^\\s\\x00-\\x1f\\x7f\"'<>\\\\`]+";
  private static final String LETTER = "mailto:[^\\s\\x00-\\x1f\\x7f\"'<>\\\\`]+";
  private static final Pattern SCHEME = Pattern.compile("\\s*[a-zA-Z][a-zA-Z0-9+.-]*:(?!\\s)");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}");
  private static final List<String> PLACEHOLDERS = List.of("from", "to", "environment");

  /** A page, or an address to write to. */
  public static final Type<PerEnvironment<String>> URL =
      new PerEnvironmentType<>(
          address("a URL with `https:`, `http:` or `mailto:`", PAGE + "|" + LETTER));

  /** A URL in which the time and the environment are filled in. */
  static final Type<PerEnvironment<String>> LINK =
      new PerEnvironmentType<>(
          address("a URL with `https:`, `http:` or `mailto:`", PAGE + "|" + LETTER)
              .refine(Addresses::knownPlaceholders));

  /** Where pages stand: no final slash, nothing behind the path. */
  static final Type<PerEnvironment<String>> SITE =
      new PerEnvironmentType<>(
          address(
                  "a URL with `https:` or `http:`, without `?` and `#`",
                  "https?://[^\\s\\x00-\\x1f\\x7f\"'<>\\\\`?#]+")
              .map(url -> url.replaceAll("/+$", "")));

  /** A channel, an address, a name or a URL. */
  static final Type<String> CONTACT =
      ScalarType.text(
          "a channel such as `#storefront`, an address, or a URL with `https:`, `http:` or `mailto:`",
          "#storefront-oncall",
          text -> Optional.of(text.strip()).filter(Addresses::isContact));

  private Addresses() {}

  private static Type<String> address(String noun, String pattern) {
    return ScalarType.pattern(
        noun,
        "https://example.com/checkout",
        pattern,
        text -> Optional.of(text).filter(url -> url.matches(pattern)));
  }

  private static boolean isContact(String text) {
    boolean oneLine = !text.isEmpty() && text.chars().noneMatch(Character::isISOControl);
    return oneLine && (!SCHEME.matcher(text).lookingAt() || text.matches(PAGE + "|" + LETTER));
  }

  private static Optional<String> knownPlaceholders(String url, Site site) {
    Matcher matcher = PLACEHOLDER.matcher(url);
    while (matcher.find()) {
      String name = matcher.group(1);
      if (!PLACEHOLDERS.contains(name)) {
        return site.refuse(
            ShapeRules.INVALID_VALUE,
            site.what() + " holds `${" + name + "}`, which nothing fills in",
            Suggestion.nearest(name, PLACEHOLDERS)
                .map(near -> "did you mean `${" + near + "}`?")
                .orElse("`${from}`, `${to}` and `${environment}` are filled in"));
      }
    }
    return Optional.of(url);
  }
}
