package dashwright.dsl;

import dashwright.dsl.model.DurationText;
import dashwright.dsl.model.NumberText;
import dashwright.dsl.promql.Expression;
import dashwright.dsl.source.Span;
import dashwright.dsl.yaml.tree.Comments;
import dashwright.dsl.yaml.tree.YamlNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * A value as an author would have written it in a file. So the table of keys reads Java definitions
 * as it reads files: the same forms, the same defaults, the same messages.
 */
@FunctionalInterface
interface Written {
  /** The value of a statement. */
  YamlNode at(Span statement);

  /** A text; nothing where there is none. */
  static Written text(String text) {
    return text == null
        ? nothing()
        : at -> new YamlNode.Scalar(text, YamlNode.Style.DOUBLE_QUOTED, at);
  }

  /** A word of the language, a truth value or a number. */
  static Written word(String word) {
    return at -> new YamlNode.Scalar(word, YamlNode.Style.PLAIN, at);
  }

  /** What a key without a value has. */
  static Written nothing() {
    return word("");
  }

  static Written number(Number number) {
    if (number == null) {
      return nothing();
    }
    return word(
        number instanceof BigDecimal exact
            ? NumberText.plain(exact)
            : number instanceof Double || number instanceof Float
                ? NumberText.plain(number.doubleValue())
                : number.toString());
  }

  static Written duration(Duration duration) {
    return duration == null ? nothing() : text(DurationText.print(duration));
  }

  static Written promql(Expression expression) {
    return expression == null ? nothing() : text(expression.promql());
  }

  /** One of some words of ours. */
  static <E> Written choice(E value, Function<? super E, String> word) {
    return value == null ? nothing() : text(word.apply(value));
  }

  static Written list(Collection<Written> items) {
    List<Written> all = List.copyOf(items);
    return at ->
        new YamlNode.Sequence(
            all.stream().map(item -> new YamlNode.Item(item.at(at), Comments.none())).toList(),
            YamlNode.Layout.BLOCK,
            List.of(),
            at);
  }

  static Written texts(Collection<String> texts) {
    return list(texts.stream().map(Written::text).toList());
  }

  /** An object of one key. */
  static Written mapping(String key, Written value) {
    return at ->
        new YamlNode.Mapping(List.of(entry(key, value, at)), YamlNode.Layout.FLOW, List.of(), at);
  }

  /** An object of two keys. */
  static Written pair(String key, Written value, String other, Written second) {
    return at ->
        new YamlNode.Mapping(
            List.of(entry(key, value, at), entry(other, second, at)),
            YamlNode.Layout.FLOW,
            List.of(),
            at);
  }

  /** A key and its value, said by one statement. */
  static YamlNode.Entry entry(String key, Written value, Span at) {
    YamlNode.Scalar name = new YamlNode.Scalar(key, YamlNode.Style.PLAIN, at);
    return new YamlNode.Entry(name, value.at(at), Comments.none());
  }
}
