package dashwright.dsl.yaml.type;

import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.ShapeRules;
import java.util.List;
import java.util.Optional;

/**
 * What the keys of a map look like.
 *
 * @param noun what a key names, without an article
 * @param pattern a regular expression for the whole key
 * @param rule the pattern in words
 * @param reserved keys that fit but are taken
 */
public record NameForm(String noun, String pattern, String rule, List<String> reserved) {
  public NameForm {
    reserved = List.copyOf(reserved);
  }

  /** What a key names, with its article. */
  public String nounWithArticle() {
    return Noun.withArticle(noun);
  }

  /** The finding about a key that may not be one. */
  public Optional<Diagnostic> refusal(String name, Origin origin) {
    if (!name.matches(pattern)) {
      return Optional.of(
          Diagnostic.error(
                  ShapeRules.INVALID_VALUE,
                  origin,
                  "`" + ScalarType.shown(name) + "` cannot name " + nounWithArticle())
              .help(rule));
    }
    if (reserved.contains(name)) {
      return Optional.of(
          Diagnostic.error(
                  ShapeRules.INVALID_VALUE,
                  origin,
                  "`"
                      + name
                      + "` cannot name "
                      + nounWithArticle()
                      + ": the output has a folder or file of that name")
              .help("choose another name"));
    }
    return Optional.empty();
  }
}
