package dashwright.dsl.yaml.type;

import dashwright.dsl.source.Characters;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.source.Suggestion;
import dashwright.dsl.yaml.tree.YamlNode;
import dashwright.dsl.yaml.tree.YamlNode.Scalar;
import dashwright.dsl.yaml.tree.YamlNode.Style;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * A single value, read from its raw text: what an unquoted {@code off} or {@code 1e3} is, its key
 * decides.
 *
 * @param noun what it is, with an article
 * @param example how it is written
 * @param form what an editor sees of it
 * @param pattern of a text, what it looks like; empty: anything
 * @param words the only values; empty: others too
 * @param meant what a wrong text may have been meant to be
 * @param parse reads the raw text; empty where it is none
 */
public record ScalarType<T>(
    String noun,
    String example,
    Form form,
    Optional<String> pattern,
    List<String> words,
    Function<String, Optional<String>> meant,
    Function<String, Optional<T>> parse)
    implements Type<T> {

  /** What an editor, which reads YAML as JSON, sees. */
  public enum Form {
    /** Any text, also one that looks like a number or a truth value. */
    TEXT,
    /** A text of a form that is no number. */
    STRING,
    NUMBER,
    INTEGER,
    BOOLEAN
  }

  private static final int SHOWN = 40;

  public ScalarType {
    words = List.copyOf(words);
  }

  /** Free text, read by a function. */
  public static <T> ScalarType<T> text(
      String noun, String example, Function<String, Optional<T>> parse) {
    return new ScalarType<>(
        noun, example, Form.TEXT, Optional.empty(), List.of(), ScalarType::nothing, parse);
  }

  /** A text of a certain form. */
  public static <T> ScalarType<T> pattern(
      String noun, String example, String pattern, Function<String, Optional<T>> parse) {
    return new ScalarType<>(
        noun, example, Form.STRING, Optional.of(pattern), List.of(), ScalarType::nothing, parse);
  }

  /** One of some words. */
  public static <T> ScalarType<T> words(
      String noun, List<T> values, Function<? super T, String> word) {
    List<String> words = values.stream().<String>map(word).toList();
    Function<String, Optional<T>> parse =
        text -> values.stream().filter(value -> word.apply(value).equals(text)).findFirst();
    return new ScalarType<>(
        noun,
        words.get(0),
        Form.STRING,
        Optional.empty(),
        words,
        text -> Suggestion.nearest(text, words),
        parse);
  }

  /** The same type, with another guess before its own. */
  public ScalarType<T> meant(Function<String, Optional<String>> guess) {
    Function<String, Optional<String>> both = text -> guess.apply(text).or(() -> meant.apply(text));
    return new ScalarType<>(noun, example, form, pattern, words, both, parse);
  }

  /** A number or truth value, which is never in quotes. */
  public static <T> ScalarType<T> bare(
      String noun, String example, Form form, Function<String, Optional<T>> parse) {
    return new ScalarType<>(
        noun, example, form, Optional.empty(), List.of(), ScalarType::nothing, parse);
  }

  private static Optional<String> nothing(String text) {
    return Optional.empty();
  }

  @Override
  public Optional<T> bind(Site site) {
    YamlNode node = site.node();
    if (!(node instanceof Scalar scalar) || scalar.isNothing()) {
      return Type.wrongShape(site, noun, "write it like `" + example + "`");
    }
    boolean text = form == Form.TEXT || form == Form.STRING;
    if (!text && scalar.style() != Style.PLAIN) {
      return site.refuse(
          ShapeRules.WRONG_TYPE,
          site.what() + " must be " + noun + ", not a text",
          "write it without quotes, like `" + example + "`");
    }
    if (form == Form.STRING && words.isEmpty() && isTruthValue(scalar)) {
      return site.refuse(
          ShapeRules.WRONG_TYPE,
          site.what() + " must be " + noun + ", and `" + scalar.text() + "` is a truth value",
          "put it in quotes");
    }
    OptionalInt bad = Characters.firstBad(scalar.text());
    if (bad.isPresent()) {
      String name = Characters.name(scalar.text().charAt(bad.getAsInt()));
      return site.refuse(
          ShapeRules.INVALID_VALUE,
          site.what() + " holds the character " + name + ", which is not allowed",
          "remove it");
    }
    Optional<T> value = parse.apply(scalar.text());
    return value.isPresent() ? value : refuse(site, scalar.text());
  }

  private Optional<T> refuse(Site site, String text) {
    boolean otherKind = form != Form.TEXT && form != Form.STRING;
    if (text.isBlank()) {
      return site.refuse(
          ShapeRules.INVALID_VALUE,
          site.what() + " is empty",
          "write " + noun + ", or remove the key");
    }
    return site.refuse(
        otherKind ? ShapeRules.WRONG_TYPE : ShapeRules.INVALID_VALUE,
        site.what() + " must be " + noun + ", not `" + shown(text) + "`",
        help(text));
  }

  private String help(String text) {
    if (words.isEmpty()) {
      return "write it like `" + example + "`";
    }
    String all = "`" + String.join("`, `", words) + "`";
    String choice = words.size() == 1 ? "write " + all : "one of " + all;
    return meant.apply(text).map(near -> "did you mean `" + near + "`? " + choice).orElse(choice);
  }

  /** A text as a message quotes it: on one line, and not too long. */
  static String shown(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN - 1) + "…";
  }

  private static boolean isTruthValue(Scalar scalar) {
    return scalar.style() == Style.PLAIN
        && List.of("true", "True", "TRUE", "false", "False", "FALSE").contains(scalar.text());
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.scalar(this);
  }
}
