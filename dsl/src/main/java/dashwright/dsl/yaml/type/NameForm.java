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
  /** Ids that are no names of files on Windows, whatever follows behind a dot. */
  public static final List<String> DEVICES =
      List.of(
          "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6",
          "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7",
          "lpt8", "lpt9");

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
                      + (DEVICES.contains(name)
                          ? ": no file can have that name on Windows"
                          : ": the output has a folder or file of that name"))
              .help("choose another name"));
    }
    return Optional.empty();
  }
}
